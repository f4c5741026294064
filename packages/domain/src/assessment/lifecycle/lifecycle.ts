import { dayOf, type Day, type Instant } from '../../kernel/instant.js';
import type { Advice, AssessmentRecords, Decision, MeasuresApproval, SendingBack, Submission } from './records.js';
import { roundWaitsFor, type RoundAct } from './round-waits-for.js';

/** Where an assessment stands. Computed from its records each time; no field holds it (law 10). */
export type AssessmentState =
  'draft' | 'submitted' | 'sent-back' | 'ready-to-decide' | 'signed' | 'rejected' | 'referred' | 'revoked';

export interface Round {
  readonly submission: Submission;
  readonly advice: Advice | null;
  readonly approval: MeasuresApproval | null;
  /** Null while its readers have it; else who sent it back to writing, and why. */
  readonly sentBack: SendingBack | null;
  readonly decision: Decision | null;
}

/** The latest submission that was not taken back, with what was done to it. Null while nothing is handed in. */
export const currentRound = (records: AssessmentRecords): Round | null => {
  const takenBack = new Set(records.takenBack.map((one) => one.submissionId));
  const submission = records.submissions.at(-1);
  if (submission === undefined || takenBack.has(submission.id)) return null;
  const ofThis = (one: { readonly submissionId: string }) => one.submissionId === submission.id;
  return {
    submission,
    advice: records.advice.find(ofThis) ?? null,
    approval: records.approvals.find(ofThis) ?? null,
    sentBack: records.sentBack.find(ofThis) ?? null,
    decision: records.decisions.find(ofThis) ?? null,
  };
};

/** The round that waits for an act. Null where none does. */
export const roundWaitingFor = (records: AssessmentRecords, act: RoundAct): Round | null => {
  const round = currentRound(records);
  return round !== null && roundWaitsFor(round, act) ? round : null;
};

export const stateOf = (records: AssessmentRecords): AssessmentState => {
  const round = currentRound(records);
  if (round === null) return 'draft';
  const { decision } = round;
  if (round.sentBack !== null) return 'sent-back';
  if (decision === null) return round.advice && round.approval ? 'ready-to-decide' : 'submitted';
  if (records.revocations.some((one) => one.decisionId === decision.id)) return 'revoked';
  switch (decision.kind) {
    case 'approve':
    case 'approve-with-conditions':
      return 'signed';
    case 'reject':
      return 'rejected';
    case 'refer':
      return 'referred';
  }
};

/** Writing is possible unless the document lies with the adviser or the decision-maker. */
export const isOpenToWriting = (state: AssessmentState): boolean =>
  state !== 'submitted' && state !== 'ready-to-decide';

/** What was handed in for a decision, and the day by whose law the rules last judged it: for an old one, that of handing in. */
export const judgedFor = (
  records: Pick<AssessmentRecords, 'submissions'>,
  decision: Decision,
): { readonly handedInAt: Instant; readonly judgedOn: Day } | null => {
  const submission = records.submissions.find(({ id }) => id === decision.submissionId);
  return submission === undefined
    ? null
    : { handedInAt: submission.at, judgedOn: decision.judgedOn ?? dayOf(submission.at) };
};

/** A decision that does not approve. */
export interface Refusing extends Decision {
  readonly kind: 'reject' | 'refer';
}

const refuses = (decision: Decision): decision is Refusing => decision.kind === 'reject' || decision.kind === 'refer';

/**
 * The latest decision, where it is none that approves: whoever decides has said no since, on whichever version, and it
 * stands until a new approval (law 1; DPA 2018 s.65(2); UK GDPR Art 36(1)). Null while the latest decision approves, and
 * where none was taken. What was handed in, advised on or screened since is no decision, and changes nothing of it.
 */
export const laterRefusal = (records: AssessmentRecords): Refusing | null => {
  const latest = records.decisions.at(-1);
  return latest !== undefined && refuses(latest) ? latest : null;
};

const isApproving = ({ kind }: Decision): boolean => kind === 'approve' || kind === 'approve-with-conditions';

/** The latest approving decision that was not revoked: it stands on its own version whatever is written after (law 9). */
export const standingDecision = (records: AssessmentRecords): Decision | null => {
  const revoked = new Set(records.revocations.map((one) => one.decisionId));
  const latest = records.decisions.filter(isApproving).at(-1);
  return latest !== undefined && !revoked.has(latest.id) ? latest : null;
};

/**
 * The signature that was the last before something was handed in, whether it was revoked since or not: what the text that
 * was handed in is compared with (law 9). Null where nothing was signed before.
 */
export const lastSignatureBefore = (records: AssessmentRecords, submission: Submission): Decision | null => {
  const place = records.submissions.findIndex(({ id }) => id === submission.id);
  const before = new Set(records.submissions.slice(0, Math.max(0, place)).map(({ id }) => id));
  return records.decisions.filter((one) => isApproving(one) && before.has(one.submissionId)).at(-1) ?? null;
};
