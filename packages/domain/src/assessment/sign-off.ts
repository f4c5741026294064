import { partThatBars, type Part, type PartsPlayed } from '../authority/separation.js';
import type { Day } from '../kernel/instant.js';
import { accept, isNonEmpty, refuse, type NonEmpty, type Result } from '../kernel/result.js';
import type { Level } from '../risk/matrix.js';
import type { Finding } from './finding.js';
import { currentRound, isOpenToWriting, stateOf, type AssessmentState, type Round } from './lifecycle.js';
import type { AdvicePoint, AssessmentRecords, DecisionKind, PointAnswer } from './records.js';

export type NotNow = { readonly kind: 'not-now'; readonly state: AssessmentState };
export type BarredByPart = { readonly kind: 'barred-by-part'; readonly part: Part };
export type HashMoved = { readonly kind: 'hash-moved'; readonly currentHash: string };
export type Blocked = { readonly kind: 'blocked'; readonly findings: NonEmpty<Finding> };
export type BadInput = { readonly kind: 'bad-input'; readonly field: string; readonly problem: string };
export type StepUpNeeded = { readonly kind: 'step-up-needed'; readonly maximumAgeSeconds: number };

const played = (records: AssessmentRecords, round: Round | null): PartsPlayed => ({
  authors: records.authors,
  adviser: round?.advice?.by ?? null,
  approver: round?.approval?.by ?? null,
});

/** Whether this person may write in this assessment now (laws 6 and 8). */
export const write = (records: AssessmentRecords, by: string): Result<true, NotNow | BarredByPart> => {
  const state = stateOf(records);
  if (!isOpenToWriting(state)) return refuse({ kind: 'not-now', state });
  const part = partThatBars(by, 'author', played(records, currentRound(records)));
  return part === null || state !== 'draft' ? accept(true) : refuse({ kind: 'barred-by-part', part });
};

/** Handing in: refused while one finding blocks, with all of them (S2; DPA 2018 s.64(3)). */
export const submit = (records: AssessmentRecords, findings: readonly Finding[]): Result<true, NotNow | Blocked> => {
  const state = stateOf(records);
  if (!isOpenToWriting(state)) return refuse({ kind: 'not-now', state });
  const blocking = findings.filter((finding) => finding.blocks);
  return isNonEmpty(blocking) ? refuse({ kind: 'blocked', findings: blocking }) : accept(true);
};

/** Taking a document back to writing: possible until it is decided; every record stays (S1). */
export const takeBack = (records: AssessmentRecords): Result<Round, NotNow> => {
  const round = currentRound(records);
  const state = stateOf(records);
  return round !== null && round.decision === null ? accept(round) : refuse({ kind: 'not-now', state });
};

/** Sealing advice on the exact content read (law 8; DPA 2018 s.71, UK GDPR Art 35(2)). */
export const advise = (
  records: AssessmentRecords,
  attempt: { readonly by: string; readonly hash: string; readonly points: readonly string[] },
): Result<Round, NotNow | BarredByPart | HashMoved | BadInput> => {
  const round = currentRound(records);
  if (round === null || round.advice !== null || round.decision !== null)
    return refuse({ kind: 'not-now', state: stateOf(records) });
  if (round.submission.hash !== attempt.hash) return refuse({ kind: 'hash-moved', currentHash: round.submission.hash });
  const part = partThatBars(attempt.by, 'adviser', played(records, round));
  if (part !== null) return refuse({ kind: 'barred-by-part', part });
  if (attempt.points.length === 0 || attempt.points.some((point) => point.trim() === ''))
    return refuse({ kind: 'bad-input', field: 'points', problem: 'Enter at least one point of advice' });
  return accept(round);
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
  const part = partThatBars(attempt.by, 'approver-of-measures', played(records, round));
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
): Result<Round, NotNow | BarredByPart | HashMoved | BadInput | StepUpNeeded> => {
  const round = currentRound(records);
  if (round === null || round.advice === null || round.approval === null || round.decision !== null)
    return refuse({ kind: 'not-now', state: stateOf(records) });
  if (round.submission.hash !== attempt.hash) return refuse({ kind: 'hash-moved', currentHash: round.submission.hash });
  const part = partThatBars(attempt.by, 'decision-maker', played(records, round));
  if (part !== null) return refuse({ kind: 'barred-by-part', part });
  const problem = problemOf(round.advice.points, residual, attempt, today);
  if (problem !== null) return refuse({ kind: 'bad-input', ...problem });
  if (attempt.signedInSecondsAgo > stepUpMaximumAgeSeconds)
    return refuse({ kind: 'step-up-needed', maximumAgeSeconds: stepUpMaximumAgeSeconds });
  return accept(round);
};

const problemOf = (
  points: readonly AdvicePoint[],
  residual: Level | null,
  attempt: DecisionAttempt,
  today: Day,
): { readonly field: string; readonly problem: string } | null => {
  const unanswered = points.find((point) => !attempt.answers.some((answer) => answer.pointId === point.id));
  if (unanswered) return { field: `point-${unanswered.id}`, problem: 'Say whether you accept or overrule this point' };
  const bare = attempt.answers.find((answer) => !answer.accepted && answer.reason.trim() === '');
  if (bare) return { field: `reason-${bare.pointId}`, problem: 'Say why you overrule this point' };
  const approves = attempt.kind === 'approve' || attempt.kind === 'approve-with-conditions';
  if (approves && residual === null)
    return { field: 'kind', problem: 'A risk is not scored, so it cannot be accepted' };
  if (approves && residual === 'high')
    return { field: 'kind', problem: 'A high risk remains: refer it to the regulator, or reject the assessment' };
  if (approves && !attempt.residualRiskAccepted)
    return { field: 'residualRiskAccepted', problem: 'Say that you accept the risk that remains' };
  if (attempt.kind === 'approve-with-conditions' && !attempt.conditions.some((one) => one.trim() !== ''))
    return { field: 'conditions', problem: 'Enter at least one condition' };
  if (attempt.reviewBy <= today) return { field: 'reviewBy', problem: 'The review date must be in the future' };
  return null;
};

/** Revoking: only a decision that stands, with a reason. The history stays whole (S11). */
export const revoke = (
  standing: { readonly id: string } | null,
  reason: string,
  state: AssessmentState,
): Result<true, NotNow | BadInput> => {
  if (standing === null) return refuse({ kind: 'not-now', state });
  return reason.trim() === ''
    ? refuse({ kind: 'bad-input', field: 'reason', problem: 'Say why you revoke the signature' })
    : accept(true);
};
