import type { TenantTx } from '@countersign/database';
import type { NonEmpty } from '@countersign/domain/kernel';
import { PositionsRepository } from '../../positions/index.js';
import * as assessments from '../reading/loading/assessments.repository.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { factsFromRecords } from './facts-from-records.js';

/** What happened, for the ledger: by whom and when are the transaction's. */
export interface Happening {
  readonly act: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The item that it happened to; left out where it happened to the assessment as a whole. */
  readonly itemId?: string;
}

const positions = new PositionsRepository();

/** The end of every verb of an assessment: its facts written into the position, and its ledger entries last. */
export const settleAssessment = async (
  tx: TenantTx,
  id: string,
  ...happenings: NonEmpty<Happening>
): Promise<LoadedAssessment> => {
  const settled = await assessments.find(tx, id);
  if (!settled) throw new Error('An assessment that was just written is not there.');
  await positions.record(tx, settled.serviceId, 'assessment', await factsFromRecords(tx, settled));
  await tx.ledger(
    happenings.map(({ itemId, ...happening }) => ({
      ...happening,
      subjectKind: itemId === undefined ? 'assessment' : 'assessment-item',
      subjectId: itemId === undefined ? id : `${id}/${itemId}`,
      by: tx.actor.personId,
      at: tx.now,
    })),
  );
  return settled;
};
