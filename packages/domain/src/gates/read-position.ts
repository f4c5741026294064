import { assessmentFactFormat, type AssessmentFact, type Position } from './position.js';

/** The fact of an assessment in a shape that is not today's: what it says cannot be relied on. */
export interface UnreadFact extends Partial<Omit<AssessmentFact, 'format'>> {
  readonly format?: unknown;
}

/** A position as it is kept: its assessment may have been written by an earlier release of the program. */
export interface StoredPosition extends Omit<Position, 'assessment'> {
  readonly assessment: AssessmentFact | UnreadFact | null;
}

/**
 * A position as it can be judged. The fact of an assessment in another shape than today's counts as one on which nothing
 * was signed, and says that it was not read, so that every gate on it is held until it is worked out anew (law 1).
 */
export const readPosition = (stored: StoredPosition): Position => {
  const { assessment, ...rest } = stored;
  return { ...rest, assessment: assessment === null || isOfToday(assessment) ? assessment : unread(assessment) };
};

/** Whether a fact has today's shape. */
export const isOfToday = (fact: AssessmentFact | UnreadFact): fact is AssessmentFact =>
  fact.format === assessmentFactFormat;

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
