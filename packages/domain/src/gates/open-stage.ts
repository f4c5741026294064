import { stepUpMaximumAgeSeconds } from '../assessment/lifecycle/step-up.js';
import { isDay, yearsAfter, yearsInWords, type Day } from '../kernel/instant.js';
import { badInput, type BadInput, type StepUpNeeded } from '../kernel/refusals.js';
import { accept, isNonEmpty, refuse, type NonEmpty, type Result } from '../kernel/result.js';
import type { LongestPeriods } from '../law/signing-law.js';
import type { ConditionState, Verdict } from './evaluate-gate.js';
import { outstandingBeforeOpening } from './evaluate-gate.js';

export type GateHeld = { readonly kind: 'gate-held'; readonly outstanding: NonEmpty<ConditionState> };
export type AlreadyOpen = { readonly kind: 'already-open' };

/**
 * Opening a stage: a signed act of this controller, with an end, refused while one condition is outstanding (G3). It ends
 * after today, within the longest period, and never after the day until which the signature that it stands on counts;
 * `reviewedUntil` is null where it stands on none, as a sandbox does.
 */
export const openStage = (
  verdict: Verdict,
  attempt: { readonly until: Day; readonly signedInSecondsAgo: number },
  today: Day,
  bounds: { readonly reviewedUntil: Day | null; readonly longest: LongestPeriods },
): Result<true, GateHeld | AlreadyOpen | BadInput | StepUpNeeded> => {
  if (verdict.kind === 'open') return refuse({ kind: 'already-open' });
  const outstanding = outstandingBeforeOpening(verdict);
  if (isNonEmpty(outstanding)) return refuse({ kind: 'gate-held', outstanding });
  const problem = untilProblem(attempt.until, today, bounds);
  if (problem !== null) return refuse(badInput('until', problem));
  if (attempt.signedInSecondsAgo > stepUpMaximumAgeSeconds)
    return refuse({ kind: 'step-up-needed', maximumAgeSeconds: stepUpMaximumAgeSeconds });
  return accept(true);
};

const untilProblem = (
  until: Day,
  today: Day,
  { reviewedUntil, longest }: { readonly reviewedUntil: Day | null; readonly longest: LongestPeriods },
): string | null => {
  if (!isDay(until)) return 'Enter the last day as a real date';
  if (until <= today) return 'The opening must end in the future';
  if (reviewedUntil !== null && until > reviewedUntil)
    return 'The opening must end on or before the review date of the signed assessment';
  return until > yearsAfter(today, longest.openingYears)
    ? `The opening must end within ${yearsInWords(longest.openingYears)} from today`
    : null;
};
