import type { Day } from '../kernel/instant.js';

/** A change of the law as a signature asks of it: its day, its name, and whether it asks for a new signature. */
export interface CommencementFact {
  readonly day: Day;
  readonly title: string;
  readonly material: boolean;
}

/** The longest that a decision or an opening counts, in years from its day: a policy, since the law names no period. */
export interface LongestPeriods {
  readonly reviewYears: number;
  readonly openingYears: number;
}

/** What decides how long something signed counts: given from the catalogue. */
export interface SigningLaw {
  readonly commencements: readonly CommencementFact[];
  readonly longest: LongestPeriods;
}

/**
 * The material changes of the law that have come since something was judged, and by today (law 11, law 15). What was
 * judged on the day of a change was judged by the new law.
 */
export const changedSince = (
  judgedOn: Day,
  commencements: readonly CommencementFact[],
  today: Day,
): readonly CommencementFact[] =>
  commencements.filter(({ day, material }) => material && judgedOn < day && day <= today);
