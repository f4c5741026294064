import type { Regime } from '../document/enumerations.js';
import type { Day } from '../kernel/instant.js';

/** One version of a provision: it runs from a day to a day, the last one included; null while it still runs. */
export interface DatedProvision {
  readonly id: string;
  readonly regimes: readonly Regime[];
  readonly inForceFrom: Day;
  readonly inForceUntil: Day | null;
}

/**
 * Whether a version of a provision is in force on a day, and under a regime where one is asked for (law 15). Its first
 * and its last day are both within. Of versions that do not overlap, at most one is in force on any day.
 */
export const inForce = (
  { inForceFrom, inForceUntil, regimes }: Pick<DatedProvision, 'inForceFrom' | 'inForceUntil' | 'regimes'>,
  day: Day,
  regime: Regime | null = null,
): boolean =>
  inForceFrom <= day && (inForceUntil === null || day <= inForceUntil) && (regime === null || regimes.includes(regime));
