import type { Tenancy } from '@countersign/database';
import type { LedgerFact } from '@countersign/domain';
import * as z from 'zod';
import { InspectionsRepository, type LoadedInspection } from './inspections.repository.js';

/** The worker's task that writes into the inspected force's own chain, as that force: no tenant writes another's rows. */
export const recordInspection = 'record-inspection';

const job = z.object({ forceId: z.uuid(), inspectionId: z.uuid() });

const entriesOf = ({ id, openedAt, closedAt }: LoadedInspection): readonly LedgerFact[] => {
  const fact = { subjectKind: 'inspection', subjectId: id, by: null, before: null, after: null };
  return [
    { ...fact, act: 'inspection-opened', at: openedAt },
    ...(closedAt === null ? [] : [{ ...fact, act: 'inspection-closed', at: closedAt }]),
  ];
};

/** Appends what the force's chain does not have yet of the inspection. Runs any number of times with one effect. */
export const runRecordInspection = async (tenancy: Tenancy, payload: unknown): Promise<void> => {
  const { forceId, inspectionId } = job.parse(payload);
  const inspections = new InspectionsRepository();
  await tenancy.asSystem(forceId, async (tx) => {
    const inspection = await inspections.find(tx, inspectionId);
    if (!inspection) throw new Error('There is no such inspection of this force.');
    for (const entry of entriesOf(inspection)) {
      if (!(await inspections.isRecorded(tx, entry.act, inspectionId))) await tx.ledger([entry]);
    }
  });
};
