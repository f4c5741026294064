import { partThatBars, type BarredByPart } from '../../authority/separation.js';
import type { Day } from '../../kernel/instant.js';
import type { BadInput, StepUpNeeded } from '../../kernel/refusals.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import type { LongestPeriods } from '../../law/signing-law.js';
import type { Level } from '../../matrix/matrix.js';
import { blockedToday } from '../lifecycle/blocked-today.js';
import { approvesBy, checkDecision, type DecisionAttempt, type DecisionSaid } from './check-decision.js';
import type { Finding } from '../../rule-book/finding/finding.js';
import { roundWaitingFor, stateOf, type Round } from '../lifecycle/lifecycle.js';
import { partsPlayed, type PartsInScreening } from '../lifecycle/parts-played.js';
import type { Advice, AssessmentRecords, DecisionKind, ReferralGround } from '../lifecycle/records.js';
import type { Blocked, HashMoved, NotNow } from '../lifecycle/refusals.js';
import { stepUpMaximumAgeSeconds } from '../lifecycle/step-up.js';

/** A decision that was taken: the round it ends, what it says and its ground as they are kept. */
export interface Decided extends DecisionSaid {
  readonly round: Round & { readonly advice: Advice };
  readonly ground: ReferralGround | null;
}

/** What is decided on, as it is judged on the day of the decision. */
export interface JudgedText {
  /** The highest level that remains, by the duty to consult; null where a risk is not scored. */
  readonly residual: Level | null;
  readonly findings: readonly Finding[];
}

/**
 * The senior information risk owner's decision. It answers every point of advice, is bound to the hash of what was
 * read, and takes the residual risk expressly (laws 6, 8, 9; DPA 2018 s.64, s.65(2)). A residual high risk cannot be
 * approved before the regulator was formally consulted: it can be rejected or referred. Below that it can be referred with
 * a reason, by the words of s.65(2). An approval is refused while a finding of the day of the decision blocks (law 15):
 * what was handed in under another law is not signed under this one unread. Rejecting and referring never wait for that.
 */
export const decideAssessment = (
  records: AssessmentRecords,
  screening: PartsInScreening,
  { residual, findings }: JudgedText,
  attempt: DecisionAttempt,
  { today, longest }: { readonly today: Day; readonly longest: LongestPeriods },
): Result<Decided, NotNow | BarredByPart | HashMoved | Blocked | BadInput | StepUpNeeded> => {
  const round = roundWaitingFor(records, 'decide-assessment');
  if (round === null || round.advice === null) return refuse({ kind: 'not-now', state: stateOf(records) });
  if (round.submission.hash !== attempt.hash) return refuse({ kind: 'hash-moved', currentHash: round.submission.hash });
  const part = partThatBars(attempt.by, 'decision-maker', partsPlayed(records, screening));
  if (part !== null) return refuse({ kind: 'barred-by-part', part });
  const blocked = approvesBy(attempt.kind) ? blockedToday(findings) : null;
  if (blocked !== null) return refuse(blocked);
  const said = checkDecision(round.advice.points, residual, attempt, today, longest);
  if (!said.ok) return said;
  if (attempt.signedInSecondsAgo > stepUpMaximumAgeSeconds)
    return refuse({ kind: 'step-up-needed', maximumAgeSeconds: stepUpMaximumAgeSeconds });
  return accept({
    ...said.value,
    round: { ...round, advice: round.advice },
    ground: groundOf(said.value.kind, residual),
  });
};

/** By which reading of the duty to consult a decision refers to the regulator; null where it does not. */
const groundOf = (kind: DecisionKind, residual: Level | null): ReferralGround | null => {
  if (kind !== 'refer') return null;
  return residual === 'high' ? 'high-risk-remains' : 'strict-reading';
};
