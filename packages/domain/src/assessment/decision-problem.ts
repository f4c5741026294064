import { saysNothing } from '../document/says-nothing.js';
import type { Day } from '../kernel/instant.js';
import { badInput, type BadInput } from '../kernel/refusals.js';
import type { Level } from '../risk/matrix.js';
import type { AdvicePoint, DecisionKind, PointAnswer } from './records.js';

export interface DecisionAttempt {
  readonly by: string;
  /** The hash of what the signatory was shown. */
  readonly hash: string;
  readonly kind: DecisionKind;
  readonly answers: readonly PointAnswer[];
  readonly residualRiskAccepted: boolean;
  readonly conditions: readonly string[];
  readonly reviewBy: Day;
  /** Seconds since the signatory last proved who they are. */
  readonly signedInSecondsAgo: number;
}

/** What is wrong with a decision as it was entered, the first thing first; null where nothing is (laws 6 to 8, S6). */
export const decisionProblem = (
  points: readonly AdvicePoint[],
  residual: Level | null,
  attempt: DecisionAttempt,
  today: Day,
): BadInput | null => {
  const unanswered = points.find((point) => !attempt.answers.some((answer) => answer.pointId === point.id));
  if (unanswered) return badInput(`point-${unanswered.id}`, 'Say whether you accept or overrule this point');
  const strange = attempt.answers.find((answer) => !points.some((point) => point.id === answer.pointId));
  if (strange) return badInput('answers', 'One of these answers is to no point of the advice');
  const bare = attempt.answers.find((answer) => !answer.accepted && saysNothing(answer.reason));
  if (bare) return badInput(`reason-${bare.pointId}`, 'Say why you overrule this point');
  const approves = attempt.kind === 'approve' || attempt.kind === 'approve-with-conditions';
  if (approves && residual === null) return badInput('kind', 'A risk is not scored, so it cannot be accepted');
  if (approves && residual === 'high')
    return badInput('kind', 'A high risk remains: refer it to the regulator, or reject the assessment');
  if (approves && !attempt.residualRiskAccepted)
    return badInput('residualRiskAccepted', 'Say that you accept the risk that remains');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(attempt.reviewBy)) return badInput('reviewBy', 'Enter a review date');
  if (attempt.reviewBy <= today) return badInput('reviewBy', 'The review date must be in the future');
  return null;
};
