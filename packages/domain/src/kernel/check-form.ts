import { isDay, type Day } from './instant.js';
import { badInput, type BadInput, type InputProblem } from './refusals.js';
import { accept, isNonEmpty, refuse, type Result } from './result.js';

/** What was entered at one place: as it is kept, or what is wrong with it. */
export type Checked<T> = Result<T, BadInput>;

type KeptOf<Place> = Place extends { readonly ok: true; readonly value: infer Value } ? Value : never;
type Kept<Places> = { readonly [Name in keyof Places]: KeptOf<Places[Name]> };

/**
 * Everything that was entered in a form: what is kept of each place, or all that is wrong, in the order in which the places
 * stand here, which is the order of the form. Nothing is said twice. Each place is checked by itself; where one can only be
 * judged by another, it is accepted while that other is wrong.
 */
export const checkForm = <const Places extends Readonly<Record<string, Checked<unknown>>>>(
  places: Places,
): Checked<Kept<Places>> => {
  const problems = problemsOf(Object.values(places));
  if (isNonEmpty(problems)) return refuse({ kind: 'bad-input', problems });
  return accept(
    Object.fromEntries(Object.entries(places).map(([place, one]) => [place, one.ok && one.value])) as Kept<Places>,
  );
};

/** What is kept of each of many, or all that is wrong with them, in their order. */
export const checkMany = <T>(many: readonly Checked<T>[]): Checked<readonly T[]> => {
  const problems = problemsOf(many);
  return isNonEmpty(problems)
    ? refuse({ kind: 'bad-input', problems })
    : accept(many.flatMap((one) => (one.ok ? [one.value] : [])));
};

/** All that is wrong at some places, nothing twice. */
const problemsOf = (places: readonly Checked<unknown>[]): readonly InputProblem[] => {
  const said = places.flatMap((one) => (one.ok ? [] : one.refusal.problems));
  const first = ({ field, problem }: InputProblem) =>
    said.findIndex((other) => other.field === field && other.problem === problem);
  return said.filter((one, index) => first(one) === index);
};

/** The answer of a check that knows no place, at its place. */
export const atField = <T>(field: string, said: Result<T, string>): Checked<T> =>
  said.ok ? said : refuse(badInput(field, said.refusal));

/** What was entered at a place, as it is, unless there is something to say of it. */
export const unlessProblem = <T>(field: string, entered: T, problem: string | null): Checked<T> =>
  problem === null ? accept(entered) : refuse(badInput(field, problem));

/** A day as it was typed at a place: the day, or what to say where it is none or `problem` finds something in it. */
export const checkDay = (
  field: string,
  typed: string,
  notReal: string,
  problem: (day: Day) => string | null = () => null,
): Checked<Day> => (isDay(typed) ? unlessProblem(field, typed, problem(typed)) : refuse(badInput(field, notReal)));

/** Every problem of a refusal, at another place. */
export const movedTo = (field: string, { kind, problems: [first, ...others] }: BadInput): BadInput => ({
  kind,
  problems: [{ ...first, field }, ...others.map((one) => ({ ...one, field }))],
});
