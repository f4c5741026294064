import { roundWaitsFor, type RoundAct } from '@countersign/domain/assessment/lifecycle';
import type { AssessmentRound, RoundToRead } from './assessment-round.js';

/** The round of an assessment if it waits for an act; else null. */
export const roundWaitingFor = ({ round }: AssessmentRound, act: RoundAct): RoundToRead | null =>
  round !== null && roundWaitsFor({ ...round, approval: round.measuresApproval }, act) ? round : null;
