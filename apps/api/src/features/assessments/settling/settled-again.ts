import type { TenantTx } from '@countersign/database';
import { accept, type Result } from '@countersign/domain/kernel';
import * as assessments from '../reading/loading/assessments.repository.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';

/** The assessment that an act moved on, as it stands. */
export const settledAgain = {
  made: ({ id }: LoadedAssessment) => id,
  read: async (tx: TenantTx, id: string): Promise<Result<LoadedAssessment, never>> => {
    const found = await assessments.find(tx, id);
    if (!found) throw new Error('An assessment that was written to is not there.');
    return accept(found);
  },
};
