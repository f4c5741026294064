import { stepUpMaximumAgeSeconds } from '../assessment/lifecycle/step-up.js';
import { checkDay } from '../kernel/check-form.js';
import { dayInWords } from '../kernel/day-in-words.js';
import { yearsAfter, yearsInWords, type Day } from '../kernel/instant.js';
import type { BadInput, StepUpNeeded } from '../kernel/refusals.js';
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
  attempt: { readonly until: string; readonly signedInSecondsAgo: number },
  today: Day,
  bounds: { readonly reviewedUntil: Day | null; readonly longest: LongestPeriods },
): Result<{ readonly until: Day }, GateHeld | AlreadyOpen | BadInput | StepUpNeeded> => {
  if (verdict.kind === 'open') return refuse({ kind: 'already-open' });
  const outstanding = outstandingBeforeOpening(verdict);
  if (isNonEmpty(outstanding)) return refuse({ kind: 'gate-held', outstanding });
  const until = checkDay('until', attempt.until, 'Enter the last day as a real date', untilProblem(today, bounds));
  if (!until.ok) return until;
  if (attempt.signedInSecondsAgo > stepUpMaximumAgeSeconds)
    return refuse({ kind: 'step-up-needed', maximumAgeSeconds: stepUpMaximumAgeSeconds });
  return accept({ until: until.value });
};

const untilProblem =
  (today: Day, { reviewedUntil, longest }: { readonly reviewedUntil: Day | null; readonly longest: LongestPeriods }) =>
  (until: Day): string | null => {
    if (until <= today) return 'The opening must end in the future';
    if (reviewedUntil !== null && until > reviewedUntil)
      return `The opening must end on or before ${dayInWords(reviewedUntil)}, the review date of the signed assessment`;
    return until > yearsAfter(today, longest.openingYears)
      ? `The opening must end within ${yearsInWords(longest.openingYears)} from today`
      : null;
  };
