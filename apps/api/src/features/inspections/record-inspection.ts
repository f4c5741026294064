import type { Tenancy } from '@countersign/database';
import type { Instant } from '@countersign/domain/kernel';
import type { LedgerFact } from '@countersign/domain/ledger';
import * as z from 'zod';
import { InspectionsRepository, type LoadedInspection } from './inspections.repository.js';

/** The worker's task that writes into the inspected force's own chain, as that force: no tenant writes another's rows. */
export const recordInspection = 'record-inspection';

const job = z.object({ forceId: z.uuid(), inspectionId: z.uuid() });

const entriesOf = ({ id, closedAt }: LoadedInspection, at: Instant): readonly LedgerFact[] => {
  const fact = { subjectKind: 'inspection', subjectId: id, by: null, at, before: null, after: null };
  return [{ ...fact, act: 'inspection-opened' }, ...(closedAt === null ? [] : [{ ...fact, act: 'inspection-closed' }])];
};

/**
 * Appends what the force's chain does not have yet of the inspection, at the time of the appending: the inspection itself
 * says when it was opened and closed. Runs any number of times with one effect.
 */
export const runRecordInspection = async (tenancy: Tenancy, payload: unknown): Promise<void> => {
  const { forceId, inspectionId } = job.parse(payload);
  const inspections = new InspectionsRepository();
  await tenancy.asSystem(forceId, async (tx) => {
    await tx.takeTurn(`inspection ${inspectionId}`);
    const inspection = await inspections.findAsSystem(tx, inspectionId);
    if (!inspection) throw new Error('There is no such inspection of this force.');
    for (const entry of entriesOf(inspection, tx.now)) {
      if (!(await inspections.isRecorded(tx, entry.act, inspectionId))) await tx.ledger([entry]);
    }
  });
};
