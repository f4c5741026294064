import { checkText } from '../document/check-text.js';
import { limits } from '../document/limits.js';
import { saysNothing } from '../document/says-nothing.js';
import type { Day } from '../kernel/instant.js';
import { badInput, type BadInput } from '../kernel/refusals.js';
import type { LongestPeriods } from '../law/signing-law.js';
import type { Level } from '../risk/matrix.js';
import type { AdvicePoint, DecisionKind, PointAnswer } from './records.js';
import { reviewProblem } from './review-problem.js';

export interface DecisionAttempt {
  readonly by: string;
  /** The hash of what the signatory was shown. */
  readonly hash: string;
  readonly kind: DecisionKind;
  readonly answers: readonly PointAnswer[];
  readonly residualRiskAccepted: boolean;
  readonly conditions: readonly string[];
  readonly reviewBy: Day;
  /** Why it is rejected or referred. Asked for only where it is referred though no high risk remains. */
  readonly reason: string;
  /** Seconds since the signatory last proved who they are. */
  readonly signedInSecondsAgo: number;
}

/** What is wrong with a decision as it was entered, the first thing first; null where nothing is (laws 6 to 8, S6). */
export const decisionProblem = (
  points: readonly AdvicePoint[],
  residual: Level | null,
  attempt: DecisionAttempt,
  today: Day,
  longest: LongestPeriods,
): BadInput | null => {
  const unanswered = points.find((point) => !attempt.answers.some((answer) => answer.pointId === point.id));
  if (unanswered) return badInput(`point-${unanswered.id}`, 'Say whether you accept or overrule this point');
  const strange = attempt.answers.find((answer) => !points.some((point) => point.id === answer.pointId));
  if (strange) return badInput('answers', 'One of these answers is to no point of the advice');
  const bare = attempt.answers.find((answer) => !answer.accepted && saysNothing(answer.reason));
  if (bare) return badInput(`reason-${bare.pointId}`, 'Say why you overrule this point');
  const approves = approvesBy(attempt.kind);
  if (approves && residual === null) return badInput('kind', 'A risk is not scored, so it cannot be accepted');
  if (approves && residual === 'high')
    return badInput('kind', 'A high risk remains: refer it to the regulator, or reject the assessment');
  if (approves && !attempt.residualRiskAccepted)
    return badInput('residualRiskAccepted', 'Say that you accept the risk that remains');
  const reason = reasonProblem(residual, attempt);
  if (reason !== null) return badInput('reason', reason);
  const review = reviewProblem(attempt.reviewBy, today, longest);
  return review === null ? null : badInput('reviewBy', review);
};

/** Whether a decision of this kind approves. */
export const approvesBy = (kind: DecisionKind): boolean => kind === 'approve' || kind === 'approve-with-conditions';

const reasonProblem = (residual: Level | null, { kind, reason }: DecisionAttempt): string | null => {
  const isAsked = kind === 'refer' && residual !== 'high';
  const checked = checkText(reason, {
    name: 'Reason',
    most: limits.reason,
    ...(isAsked && { required: 'Say why you refer it, though no high risk remains after its measures' }),
  });
  return checked.ok ? null : checked.refusal;
};
