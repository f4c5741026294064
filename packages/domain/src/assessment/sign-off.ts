import { partThatBars, type BarredByPart, type PartsPlayed } from '../authority/separation.js';
import type { Day } from '../kernel/instant.js';
import type { BadInput, StepUpNeeded } from '../kernel/refusals.js';
import { accept, isNonEmpty, refuse, type NonEmpty, type Result } from '../kernel/result.js';
import type { Level } from '../risk/matrix.js';
import type { Finding } from './finding.js';
import { currentRound, isOpenToWriting, stateOf, type AssessmentState, type Round } from './lifecycle.js';
import { checkText } from '../document/check-text.js';
import { limits } from '../document/limits.js';
import type { Advice, AdvicePoint, AssessmentRecords, DecisionKind, PointAnswer, Submission } from './records.js';

export type NotNow = { readonly kind: 'not-now'; readonly state: AssessmentState };
export type HashMoved = { readonly kind: 'hash-moved'; readonly currentHash: string };
export type Blocked = { readonly kind: 'blocked'; readonly findings: NonEmpty<Finding> };

const played = (records: AssessmentRecords): PartsPlayed => ({
  authors: records.authors,
  advisers: records.advice.map((one) => one.by),
  approvers: records.approvals.map((one) => one.by),
  decisionMakers: records.decisions.map((one) => one.by),
});

/**
 * Whether this person may write in this assessment now (laws 6 and 8): not while it lies with the adviser or the
 * decision-maker, and never who advised on it, approved its measures or decided on it, in whichever round.
 */
export const write = (records: AssessmentRecords, by: string): Result<true, NotNow | BarredByPart> => {
  const state = stateOf(records);
  if (!isOpenToWriting(state)) return refuse({ kind: 'not-now', state });
  const part = partThatBars(by, 'author', played(records));
  return part === null ? accept(true) : refuse({ kind: 'barred-by-part', part });
};

/** Handing in: refused while one finding blocks, with all of them (S2; DPA 2018 s.64(3)). */
export const submit = (
  records: AssessmentRecords,
  findings: readonly Finding[],
  read: { readonly hash: string; readonly currentHash: string },
): Result<true, NotNow | Blocked | HashMoved> => {
  const state = stateOf(records);
  if (!isOpenToWriting(state)) return refuse({ kind: 'not-now', state });
  if (read.hash !== read.currentHash) return refuse({ kind: 'hash-moved', currentHash: read.currentHash });
  const blocking = findings.filter((finding) => finding.blocks);
  return isNonEmpty(blocking) ? refuse({ kind: 'blocked', findings: blocking }) : accept(true);
};

/** Taking a document back to writing, with a reason: possible until it is decided; every record stays (S1). */
export const takeBack = (
  records: AssessmentRecords,
  reason: string,
): Result<{ readonly submission: Submission; readonly reason: string }, NotNow | BadInput> => {
  const round = currentRound(records);
  if (round === null || round.decision !== null) return refuse({ kind: 'not-now', state: stateOf(records) });
  const said = checkText(reason, { name: 'Reason', most: limits.reason, required: 'Say why you take it back' });
  return said.ok
    ? accept({ submission: round.submission, reason: said.value })
    : refuse({ kind: 'bad-input', field: 'reason', problem: said.refusal });
};

/** Sealing advice on the exact content read (law 8; DPA 2018 s.71, UK GDPR Art 35(2)). */
export const advise = (
  records: AssessmentRecords,
  attempt: { readonly by: string; readonly hash: string; readonly points: readonly string[] },
): Result<
  { readonly round: Round; readonly points: readonly string[] },
  NotNow | BarredByPart | HashMoved | BadInput
> => {
  const round = currentRound(records);
  if (round === null || round.advice !== null || round.decision !== null)
    return refuse({ kind: 'not-now', state: stateOf(records) });
  if (round.submission.hash !== attempt.hash) return refuse({ kind: 'hash-moved', currentHash: round.submission.hash });
  const part = partThatBars(attempt.by, 'adviser', played(records));
  if (part !== null) return refuse({ kind: 'barred-by-part', part });
  const points = checkEach(attempt.points, {
    name: 'A point of advice',
    required: 'Enter at least one point of advice',
  });
  return points.ok ? accept({ round, points: points.value }) : refuse({ ...points.refusal, field: 'points' });
};

/** The information asset owner approves the measures as handed in, and did not write them (S5). */
export const approveMeasures = (
  records: AssessmentRecords,
  attempt: { readonly by: string; readonly hash: string },
): Result<Round, NotNow | BarredByPart | HashMoved> => {
  const round = currentRound(records);
  if (round === null || round.approval !== null || round.decision !== null)
    return refuse({ kind: 'not-now', state: stateOf(records) });
  if (round.submission.hash !== attempt.hash) return refuse({ kind: 'hash-moved', currentHash: round.submission.hash });
  const part = partThatBars(attempt.by, 'approver-of-measures', played(records));
  return part === null ? accept(round) : refuse({ kind: 'barred-by-part', part });
};

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

/** A decision needs a sign-in made for it: older than this, the signatory signs in again (S8). Seconds. */
export const stepUpMaximumAgeSeconds = 300;

/**
 * The senior information risk owner's decision. It answers every point of advice, is bound to the hash of what was
 * read, and takes the residual risk expressly (laws 6, 8, 9; DPA 2018 s.64, s.65(2)). A residual high risk cannot be
 * approved before the regulator was formally consulted: it can be rejected or referred.
 */
export const decide = (
  records: AssessmentRecords,
  residual: Level | null,
  attempt: DecisionAttempt,
  today: Day,
): Result<Decided, NotNow | BarredByPart | HashMoved | BadInput | StepUpNeeded> => {
  const round = currentRound(records);
  if (round === null || round.advice === null || round.approval === null || round.decision !== null)
    return refuse({ kind: 'not-now', state: stateOf(records) });
  if (round.submission.hash !== attempt.hash) return refuse({ kind: 'hash-moved', currentHash: round.submission.hash });
  const part = partThatBars(attempt.by, 'decision-maker', played(records));
  if (part !== null) return refuse({ kind: 'barred-by-part', part });
  const problem = problemOf(round.advice.points, residual, attempt, today);
  if (problem !== null) return refuse({ kind: 'bad-input', ...problem });
  const conditions = attempt.kind === 'approve-with-conditions' ? checkEach(attempt.conditions, condition) : accept([]);
  if (!conditions.ok) return refuse({ ...conditions.refusal, field: 'conditions' });
  const reasons = checkEach(
    attempt.answers.map((answer) => answer.reason),
    { name: 'Reason' },
  );
  if (!reasons.ok) return refuse({ ...reasons.refusal, field: 'answers' });
  if (attempt.signedInSecondsAgo > stepUpMaximumAgeSeconds)
    return refuse({ kind: 'step-up-needed', maximumAgeSeconds: stepUpMaximumAgeSeconds });
  const answers = attempt.answers.map(({ pointId, accepted }, index) => ({
    pointId,
    accepted,
    reason: reasons.value[index] ?? '',
  }));
  return accept({ round: { ...round, advice: round.advice }, answers, conditions: conditions.value });
};

/** A decision that was taken: the round it ends, and its answers and conditions as they are kept. */
export interface Decided {
  readonly round: Round & { readonly advice: Advice };
  readonly answers: readonly PointAnswer[];
  readonly conditions: readonly string[];
}

const condition = { name: 'Condition', required: 'Enter at least one condition' };

const problemOf = (
  points: readonly AdvicePoint[],
  residual: Level | null,
  attempt: DecisionAttempt,
  today: Day,
): { readonly field: string; readonly problem: string } | null => {
  const unanswered = points.find((point) => !attempt.answers.some((answer) => answer.pointId === point.id));
  if (unanswered) return { field: `point-${unanswered.id}`, problem: 'Say whether you accept or overrule this point' };
  const strange = attempt.answers.find((answer) => !points.some((point) => point.id === answer.pointId));
  if (strange) return { field: 'answers', problem: 'One of these answers is to no point of the advice' };
  const bare = attempt.answers.find((answer) => !answer.accepted && answer.reason.trim() === '');
  if (bare) return { field: `reason-${bare.pointId}`, problem: 'Say why you overrule this point' };
  const approves = attempt.kind === 'approve' || attempt.kind === 'approve-with-conditions';
  if (approves && residual === null)
    return { field: 'kind', problem: 'A risk is not scored, so it cannot be accepted' };
  if (approves && residual === 'high')
    return { field: 'kind', problem: 'A high risk remains: refer it to the regulator, or reject the assessment' };
  if (approves && !attempt.residualRiskAccepted)
    return { field: 'residualRiskAccepted', problem: 'Say that you accept the risk that remains' };
  if (!/^\d{4}-\d{2}-\d{2}$/.test(attempt.reviewBy)) return { field: 'reviewBy', problem: 'Enter a review date' };
  if (attempt.reviewBy <= today) return { field: 'reviewBy', problem: 'The review date must be in the future' };
  return null;
};

/** Revoking: only a decision that stands, with a reason. The history stays whole (S11). */
export const revoke = (
  standing: { readonly id: string } | null,
  reason: string,
  state: AssessmentState,
): Result<{ readonly decisionId: string; readonly reason: string }, NotNow | BadInput> => {
  if (standing === null) return refuse({ kind: 'not-now', state });
  const said = checkText(reason, { name: 'Reason', most: limits.reason, required: 'Say why you revoke the signature' });
  return said.ok
    ? accept({ decisionId: standing.id, reason: said.value })
    : refuse({ kind: 'bad-input', field: 'reason', problem: said.refusal });
};

/** A short list of texts as they are kept; one that is required must not be blank, nor the list empty. */
const checkEach = (
  texts: readonly string[],
  rule: { readonly name: string; readonly required?: string },
): Result<readonly string[], BadInput> => {
  const bad = (problem: string) => refuse({ kind: 'bad-input', field: rule.name, problem } as const);
  if (rule.required !== undefined && texts.length === 0) return bad(rule.required);
  if (texts.length > limits.points) return bad(`Enter ${limits.points} or fewer`);
  const kept: string[] = [];
  for (const text of texts) {
    const checked = checkText(text, { ...rule, most: limits.reason });
    if (!checked.ok) return bad(checked.refusal);
    kept.push(checked.value.trim());
  }
  return accept(kept);
};
