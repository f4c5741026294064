import type { Day } from '../kernel/instant.js';

/** What a force said in public of its own assessment, as facts of one answer. Not a status: a statement on a day. */
export interface Statement {
  readonly on: Day;
  readonly answered: boolean;
  readonly ownAssessmentComplete: boolean;
  readonly ownAssessmentInProgress: boolean;
  readonly reliesOnNational: boolean;
  readonly addsLocalChanges: boolean;
}

export type Claim =
  'local-changes-to-national' | 'own-in-progress' | 'none' | 'own-complete' | 'accepted-national' | 'no-answer';

/** The claim that a statement amounts to, worked out from what was said and never stored (law 10; O8). */
export const claimOf = (statement: Statement): Claim => {
  if (!statement.answered) return 'no-answer';
  if (statement.ownAssessmentComplete) return 'own-complete';
  if (statement.ownAssessmentInProgress) return 'own-in-progress';
  if (!statement.reliesOnNational) return 'none';
  return statement.addsLocalChanges ? 'local-changes-to-national' : 'accepted-national';
};
