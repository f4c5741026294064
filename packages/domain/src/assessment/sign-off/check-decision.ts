import { checkText } from '../../document/words/check-text.js';
import { fieldLimits } from '../../document/words/limits.js';
import type { Day } from '../../kernel/instant.js';
import { atField, checkForm, checkMany, unlessProblem, type Checked } from '../../kernel/check-form.js';
import { badInput } from '../../kernel/refusals.js';
import { accept, refuse } from '../../kernel/result.js';
import type { LongestPeriods } from '../../law/signing-law.js';
import type { Level } from '../../matrix/matrix.js';
import { checkEach } from './check-each.js';
import type { AdvicePoint, DecisionKind, PointAnswer } from '../lifecycle/records.js';
import { checkReviewBy } from '../lifecycle/review-problem.js';

export interface DecisionAttempt {
  readonly by: string;
  /** The hash of what the signatory was shown. */
  readonly hash: string;
  /** Null where nothing is chosen. */
  readonly kind: DecisionKind | null;
  readonly answers: readonly PointAnswer[];
  readonly residualRiskAccepted: boolean;
  readonly conditions: readonly string[];
  /** As it was typed. */
  readonly reviewBy: string;
  /** Why it is rejected or referred. Asked for only where it is referred though no high risk remains. */
  readonly reason: string;
  /** Seconds since the signatory last proved who they are. */
  readonly signedInSecondsAgo: number;
}

/** What a decision says, as it is kept. */
export interface DecisionSaid extends Pick<
  DecisionAttempt,
  'answers' | 'conditions' | 'reason' | 'residualRiskAccepted'
> {
  readonly kind: DecisionKind;
  readonly reviewBy: Day;
}

/** A decision as it was entered: what is kept of it, or all that is wrong with it (laws 6 to 8, S6). */
export const checkDecision = (
  points: readonly AdvicePoint[],
  residual: Level | null,
  attempt: DecisionAttempt,
  today: Day,
  longest: LongestPeriods,
): Checked<DecisionSaid> => {
  const { kind } = attempt;
  const isAccepted = !approvesBy(kind) || residual === null || residual === 'high' || attempt.residualRiskAccepted;
  const said = checkForm({
    answers: checkAnswers(points, attempt.answers),
    kind: checkKind(kind, residual),
    conditions: kind === 'approve-with-conditions' ? checkEach(attempt.conditions, condition) : accept([]),
    reason: checkReason(residual, attempt),
    residualRiskAccepted: unlessProblem(
      'residualRiskAccepted',
      attempt.residualRiskAccepted,
      isAccepted ? null : 'Say that you accept the risk that remains',
    ),
    reviewBy: checkReviewBy(attempt.reviewBy, today, longest),
  });
  return said.ok ? accept({ ...said.value, reason: approvesBy(kind) ? '' : said.value.reason.trim() }) : said;
};

const condition = { name: 'Condition', field: 'conditions', required: 'Enter at least one condition' };

const checkAnswers = (
  points: readonly AdvicePoint[],
  answers: readonly PointAnswer[],
): Checked<readonly PointAnswer[]> => {
  const answered = points.map(({ id }): Checked<readonly PointAnswer[]> => {
    const answer = answers.find(({ pointId }) => pointId === id);
    if (answer === undefined) return refuse(badInput(`point-${id}`, 'Say whether you accept or overrule this point'));
    const required = answer.accepted ? {} : { required: 'Say why you overrule this point' };
    const reason = atField(
      `reason-${id}`,
      checkText(answer.reason, { name: 'Reason', most: fieldLimits.reason, ...required }),
    );
    return reason.ok ? accept([{ ...answer, reason: reason.value.trim() }]) : reason;
  });
  const said = checkForm({
    answered: checkMany(answered),
    others: unlessProblem('answers', answers, strangeAnswers(points, answers)),
  });
  return said.ok ? accept(said.value.answered.flat()) : said;
};

const strangeAnswers = (points: readonly AdvicePoint[], answers: readonly PointAnswer[]): string | null => {
  if (answers.some(({ pointId }) => !points.some(({ id }) => id === pointId)))
    return 'One of these answers is to no point of the advice';
  return new Set(answers.map(({ pointId }) => pointId)).size < answers.length ? 'Answer each point once' : null;
};

const checkKind = (kind: DecisionKind | null, residual: Level | null): Checked<DecisionKind> => {
  if (kind === null) return refuse(badInput('kind', 'Choose what you decide'));
  if (!approvesBy(kind) || residual === 'low' || residual === 'medium') return accept(kind);
  return refuse(
    badInput(
      'kind',
      residual === null
        ? 'A risk is not scored, so it cannot be accepted'
        : 'A high risk remains: refer it to the regulator, or reject the assessment',
    ),
  );
};

/** Whether a decision of this kind approves. */
export const approvesBy = (kind: DecisionKind | null): boolean =>
  kind === 'approve' || kind === 'approve-with-conditions';

const checkReason = (residual: Level | null, { kind, reason }: DecisionAttempt): Checked<string> => {
  const isAsked = kind === 'refer' && residual !== 'high';
  const required = isAsked ? { required: 'Say why you refer it, though no high risk remains after its measures' } : {};
  return atField('reason', checkText(reason, { name: 'Reason', most: fieldLimits.reason, ...required }));
};
