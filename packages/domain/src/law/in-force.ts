import type { Regime } from '../document/kinds/enumerations.js';
import type { Day } from '../kernel/instant.js';

/** One version of a provision: it runs from a day to a day, the last one included; null while it still runs. */
export interface DatedProvision {
  readonly id: string;
  readonly regimes: readonly Regime[];
  readonly inForceFrom: Day;
  readonly inForceUntil: Day | null;
}

/** Whether what is dated runs on a day: its first and its last day are both within (law 15). */
export const runsOn = (
  { inForceFrom, inForceUntil }: Pick<DatedProvision, 'inForceFrom' | 'inForceUntil'>,
  day: Day,
): boolean => inForceFrom <= day && (inForceUntil === null || day <= inForceUntil);

/**
 * Whether a version of a provision is in force on a day, and under a regime where one is asked for (law 15). Of versions
 * that do not overlap, at most one is in force on any day.
 */
export const inForce = (
  provision: Pick<DatedProvision, 'inForceFrom' | 'inForceUntil' | 'regimes'>,
  day: Day,
  regime: Regime | null = null,
): boolean => runsOn(provision, day) && (regime === null || provision.regimes.includes(regime));
