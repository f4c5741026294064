import type { Session, Tenancy } from '@countersign/database';
import { assessmentView, type AssessmentView } from './assessment.graphql.js';
import * as assessments from './loading/assessments.repository.js';
import type { LoadedAssessment } from './loading/loaded-assessment.js';

export interface AfterAnAct {
  readonly assessmentId: string;
  readonly settled?: LoadedAssessment | undefined;
}

/** The whole assessment after one item was saved: read only where somebody asks for it and the act has not read it. */
export const wholeAfter = async (
  tenancy: Tenancy,
  session: Session,
  { assessmentId, settled }: AfterAnAct,
): Promise<AssessmentView | null> => {
  const reading = () => tenancy.read(session, 'read-assessments', (tx) => assessments.find(tx, assessmentId));
  const found = settled ?? (await reading());
  return found && assessmentView(found);
};
