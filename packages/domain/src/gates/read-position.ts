import {
  assessmentFactFormat,
  emptyPosition,
  type AgreementFact,
  type AssessmentFact,
  type OpeningFact,
  type Position,
  type StageRequest,
} from './position.js';

/** Of the fact of an assessment, what every release of the program has written alike. */
type Lasting = Pick<
  AssessmentFact,
  | 'assessmentId'
  | 'releaseId'
  | 'releaseNumber'
  | 'releaseHash'
  | 'startedAt'
  | 'submittedHash'
  | 'advisedHash'
  | 'approvedHash'
  | 'revokedAt'
  | 'verbatimPercent'
>;

/** The fact of an assessment in a shape that is not today's: what else it says cannot be relied on. */
export interface UnreadFact extends Partial<Lasting> {
  readonly [other: string]: unknown;
}

/**
 * A position as it is kept: any of it may have been written by an earlier release of the program, which knew fewer parts,
 * and fewer facts in a part.
 */
export interface StoredPosition {
  readonly assessment?: AssessmentFact | UnreadFact | null;
  readonly agreements?: readonly Partial<AgreementFact>[];
  readonly requests?: readonly Partial<StageRequest>[];
  readonly openings?: readonly Partial<OpeningFact>[];
}

/**
 * A position as it can be judged: read over an empty one, so that a part that was not known when it was kept has nothing in
 * it. The fact of an assessment in another shape than today's counts as one on which nothing was signed, and says that it was
 * not read; an agreement, a request or an opening that does not say all that is asked of one today counts as not there. So
 * every gate on them is held until they are worked out anew (law 1).
 */
export const readPosition = (stored: StoredPosition): Position => {
  const { assessment, agreements, requests, openings } = { ...emptyPosition, ...stored };
  return {
    assessment: assessment === null || isOfToday(assessment) ? assessment : unread(assessment),
    agreements: agreements.filter(saysAllOf(agreementFacts)),
    requests: requests.filter(saysAllOf(requestFacts)),
    openings: openings.filter(saysAllOf(openingFacts)),
  };
};

/** Whether a position lacks a part of today's, or holds what cannot be relied on: it is to be worked out anew. */
export const isUnread = (stored: StoredPosition): boolean => {
  const read = readPosition(stored);
  if (read.assessment?.isUnread === true) return true;
  if (parts.some((part) => stored[part] === undefined)) return true;
  return lists.some((part) => stored[part]?.length !== read[part].length);
};

const lists = ['agreements', 'requests', 'openings'] as const;
const parts = Object.keys(emptyPosition) as readonly (keyof Position)[];

const isOfToday = (fact: AssessmentFact | UnreadFact): fact is AssessmentFact =>
  fact['format'] === assessmentFactFormat;

type Facts<Fact> = Readonly<Record<keyof Fact, true>>;

const agreementFacts: Facts<AgreementFact> = {
  agreementId: true,
  processor: true,
  fileHash: true,
  effectiveFrom: true,
  effectiveUntil: true,
  binding: true,
  metLimbs: true,
};

const requestFacts: Facts<StageRequest> = {
  requestId: true,
  stage: true,
  components: true,
  activities: true,
  users: true,
  syntheticDataAttested: true,
  askedAt: true,
};

const openingFacts: Facts<OpeningFact> = { openingId: true, requestId: true, at: true, until: true, closedAt: true };

const saysAllOf =
  <Fact extends object>(facts: Facts<Fact>) =>
  (kept: Partial<Fact>): kept is Fact =>
    (Object.keys(facts) as (keyof Fact)[]).every((fact) => kept[fact] !== undefined);

const unread = (fact: UnreadFact): AssessmentFact => ({
  format: assessmentFactFormat,
  assessmentId: fact.assessmentId ?? '',
  releaseId: fact.releaseId ?? '',
  releaseNumber: fact.releaseNumber ?? '',
  releaseHash: fact.releaseHash ?? '',
  startedAt: fact.startedAt ?? null,
  submittedHash: fact.submittedHash ?? null,
  advisedHash: fact.advisedHash ?? null,
  approvedHash: fact.approvedHash ?? null,
  signature: null,
  isUnread: true,
  revokedAt: fact.revokedAt ?? null,
  refusal: null,
  now: null,
  verbatimPercent: fact.verbatimPercent ?? null,
});
