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

/** The names of the facts that are given with a problem. */
type Given<P extends Problems<P>, Name extends ProblemName<P>> = Exclude<P[Name], 'title'>;

/** What is wrong, in which field, with the facts that its sentence tells. */
export interface Problem<Name extends string = string, FactName extends string = string> {
  readonly problem: Name;
  readonly field: string | null;
  readonly facts: Readonly<Record<FactName, Fact>>;
}

/** Any problem of a rule, or one of some of them, each with exactly its own facts. */
export type ProblemOf<P extends Problems<P>, Names extends ProblemName<P> = ProblemName<P>> = {
  readonly [Name in Names]: Problem<Name, Given<P, Name>>;
}[Names];

type Facts<P extends Problems<P>, Name extends ProblemName<P>> = [Given<P, Name>] extends [never]
  ? []
  : [facts: Readonly<Record<Given<P, Name>, Fact>>];

/** The ways to say the problems of a rule. */
export interface Saying<P extends Problems<P>> {
  /** The problem, in a field (null for the item as a whole), with its facts. */
  readonly say: <Name extends ProblemName<P>>(
    problem: Name,
    field: string | null,
    ...facts: Facts<P, Name>
  ) => Problem<Name, Given<P, Name>>;
  /** The problem where it is there, and nothing where it is not. */
  readonly sayIf: <Name extends ProblemName<P>>(
    isThere: boolean,
    problem: Name,
    field: string | null,
    ...facts: Facts<P, Name>
  ) => readonly Problem<Name, Given<P, Name>>[];
}

const say = (problem: string, field: string | null, facts: Problem['facts'] = {}): Problem => ({
  problem,
  field,
  facts,
});

const sayIf = (isThere: boolean, problem: string, field: string | null, facts?: Problem['facts']): Problem[] =>
  isThere ? [say(problem, field, facts)] : [];

/** The ways to say some problems: one that is not among them, or a fact too few or too many, does not compile. */
export const saying = <P extends Problems<P>>(): Saying<P> => ({ say, sayIf }) as Saying<P>;
