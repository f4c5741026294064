/** What a sentence is told with: a number, a day, words of the document, or codes of the catalogue with commas between. */
export type Fact = string | number;

/**
 * The problems that a rule can find, each with the names of the facts that its sentence tells: `never` where it tells none.
 * `title` is the fact that nobody gives: it is that of the item on which the problem is found, and no problem of a whole
 * document has one.
 */
export type Problems<P> = { readonly [Name in keyof P]: string };

/** The name of each problem of a rule. */
export type ProblemName<P> = keyof P & string;

/** What is wrong, in which field (null for the item as a whole), with the facts for the sentence. */
export interface Said {
  readonly problem: string;
  readonly field: string | null;
  readonly facts: Readonly<Record<string, Fact>>;
}

/** One problem by its name, with these facts and no other. */
export interface Problem<Name extends string, FactName extends string> extends Said {
  readonly problem: Name;
  readonly facts: Readonly<Record<FactName, Fact>>;
  /** Known to the compiler alone: two problems with other facts are two types. */
  readonly tells?: (fact: FactName) => FactName;
}

/** Any problem of a rule, or one of some of them, each with exactly its own facts: another one does not compile. */
export type ProblemOf<P extends Problems<P>, Names extends ProblemName<P> = ProblemName<P>> = {
  readonly [Name in Names]: Problem<Name, Exclude<P[Name], 'title'>>;
}[Names];

type Facts = Said['facts'];
type NamesIn<F extends Facts> = keyof F & string;

interface Say {
  <Name extends string>(problem: Name, field: string | null): Problem<Name, never>;
  <Name extends string, F extends Facts>(problem: Name, field: string | null, facts: F): Problem<Name, NamesIn<F>>;
}

interface SayIf {
  <Name extends string>(isThere: boolean, problem: Name, field: string | null): readonly Problem<Name, never>[];
  <Name extends string, F extends Facts>(
    isThere: boolean,
    problem: Name,
    field: string | null,
    facts: F,
  ): readonly Problem<Name, NamesIn<F>>[];
}

/** The problem, in a field, with its facts. */
export const say: Say = (problem: string, field: string | null, facts: Facts = {}) => ({ problem, field, facts });

/** The problem where it is there, and nothing where it is not. */
export const sayIf: SayIf = (isThere: boolean, problem: string, field: string | null, facts: Facts = {}) =>
  isThere ? [{ problem, field, facts }] : [];
