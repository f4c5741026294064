import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { closeInspection } from '@countersign/domain/inspections';
import { accept, refuse, type NoSuchItem, type Result, type SentBefore } from '@countersign/domain/kernel';
import { InspectionsRepository, type LoadedInspection } from './inspections.repository.js';
import { recordInspection } from './record-inspection.js';
import { inspectionAgain } from './inspection-again.js';

/** Ends an inspection, by the inspector who opened it. From this moment nothing inside the force can be read through it. */
@Injectable()
export class CloseInspection {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly inspections: InspectionsRepository,
  ) {}

  run(
    session: ActingSession,
    request: { readonly inspectionId: string },
  ): Promise<Result<LoadedInspection, NoSuchItem | SentBefore>> {
    return this.tenancy.write(session, 'open-inspection', inspectionAgain(this.inspections), async (tx) => {
      const inspection = await this.inspections.lock(tx, request.inspectionId);
      const decision = closeInspection(inspection);
      if (!decision.ok || !inspection) return refuse({ kind: 'no-such-item' });

      const { id, forceId } = inspection;
      if (!(await this.inspections.close(tx, id))) return refuse({ kind: 'no-such-item' });
      const fact = { act: 'close-inspection', subjectKind: 'inspection', subjectId: id, before: null, after: null };
      await tx.ledger([{ ...fact, by: tx.actor.personId, at: tx.now }]);
      await tx.addJob(recordInspection, { forceId, inspectionId: id });
      return accept({ ...inspection, closedAt: tx.now, open: false });
    });
  }
}
