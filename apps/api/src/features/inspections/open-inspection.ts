import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { longestInspectionDays } from '@countersign/catalogue';
import { Tenancy, type ActingSession } from '@countersign/database';
import { lastDayOfInspection, openInspection } from '@countersign/domain/inspections';
import {
  accept,
  dayOf,
  refuse,
  type BadInput,
  type NoSuchItem,
  type Result,
  type SentBefore,
} from '@countersign/domain/kernel';
import { InspectionsRepository, type LoadedInspection } from './inspections.repository.js';
import { recordInspection } from './record-inspection.js';
import { inspectionAgain } from './inspection-again.js';

/** Opens a purpose-bound look inside one force: on the regulator's chain at once, and on the force's by the worker (O4). */
@Injectable()
export class OpenInspection {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly inspections: InspectionsRepository,
  ) {}

  run(
    session: ActingSession,
    request: { readonly forceId: string; readonly purpose: string },
  ): Promise<Result<LoadedInspection, NoSuchItem | BadInput | SentBefore>> {
    return this.tenancy.write(session, 'open-inspection', inspectionAgain(this.inspections), async (tx) => {
      const organisation = await this.inspections.organisation(tx, request.forceId);
      const decision = openInspection(organisation, request.purpose);
      if (!decision.ok) return decision;

      await tx.takeTurn(`inspect ${request.forceId}`);
      const id = randomUUID();
      const appointments = await this.inspections.ownAppointments(tx);
      const endsOn = lastDayOfInspection(dayOf(tx.now), appointments, longestInspectionDays);
      await this.inspections.add(tx, id, { forceId: request.forceId, purpose: decision.value.purpose, endsOn });
      const fact = { act: 'open-inspection', subjectKind: 'inspection', subjectId: id, before: null, after: null };
      await tx.ledger([{ ...fact, by: tx.actor.personId, at: tx.now }]);
      await tx.addJob(recordInspection, { forceId: request.forceId, inspectionId: id });
      const opened = await this.inspections.find(tx, id);
      return opened ? accept(opened) : refuse({ kind: 'no-such-item' });
    });
  }
}
