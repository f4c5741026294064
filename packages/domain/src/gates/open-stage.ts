import { stepUpMaximumAgeSeconds } from '../assessment/step-up.js';
import { isDay, type Day } from '../kernel/instant.js';
import type { BadInput, StepUpNeeded } from '../kernel/refusals.js';
import { accept, isNonEmpty, refuse, type NonEmpty, type Result } from '../kernel/result.js';
import type { ConditionState, Verdict } from './evaluate-gate.js';
import { outstandingBeforeOpening } from './evaluate-gate.js';

export type GateHeld = { readonly kind: 'gate-held'; readonly outstanding: NonEmpty<ConditionState> };
export type AlreadyOpen = { readonly kind: 'already-open' };

/** Opening a stage: a signed act of this controller, with an end, refused while one condition is outstanding (G3). */
export const openStage = (
  verdict: Verdict,
  attempt: { readonly until: Day; readonly signedInSecondsAgo: number },
  today: Day,
): Result<true, GateHeld | AlreadyOpen | BadInput | StepUpNeeded> => {
  if (verdict.kind === 'open') return refuse({ kind: 'already-open' });
  const outstanding = outstandingBeforeOpening(verdict);
  if (isNonEmpty(outstanding)) return refuse({ kind: 'gate-held', outstanding });
  if (!isDay(attempt.until)) return refuse({ kind: 'bad-input', field: 'until', problem: 'Enter the last day' });
  if (attempt.until <= today)
    return refuse({ kind: 'bad-input', field: 'until', problem: 'The opening must end in the future' });
  if (attempt.signedInSecondsAgo > stepUpMaximumAgeSeconds)
    return refuse({ kind: 'step-up-needed', maximumAgeSeconds: stepUpMaximumAgeSeconds });
  return accept(true);
};
