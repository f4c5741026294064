import type { TenantTx } from '@countersign/database';
import type { NonEmpty } from '@countersign/domain/kernel';
import { PositionsRepository } from '../../positions/index.js';
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

/**
 * The end of every verb of an assessment: its facts written into the position, and its ledger entries last. The verb gives it as
 * its rows say it by now.
 */
export const settleAssessment = async (
  tx: TenantTx,
  settled: LoadedAssessment,
  ...happenings: NonEmpty<Happening>
): Promise<LoadedAssessment> => {
  const { id } = settled;
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
