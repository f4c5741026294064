import { randomUUID } from 'node:crypto';
import { accept, refuse, type Result } from '@countersign/domain';
import type { Actor } from './actor.js';
import type { TenantTx } from './tenant-tx.js';

/** What of a force is read, through which inspection. */
export interface InspectedSubject {
  readonly inspectionId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
}

export type NoOpenInspection = { readonly kind: 'no-open-inspection' };

/** Writes down a reading before it happens: a row that the force can see, and an entry in the regulator's chain. */
export const recordReading = async (
  tx: TenantTx,
  { inspectionId, subjectKind, subjectId }: InspectedSubject,
): Promise<Result<Actor, NoOpenInspection>> => {
  const isOpen = await tx.lock(
    `select from app.inspection where tenant_id = $1 and inspection_id = $2 and closed_at is null for share`,
    [tx.tenantId, inspectionId],
  );
  if (!isOpen) return refuse({ kind: 'no-open-inspection' });
  const [by, at] = [tx.actor.personId, tx.now];
  await tx.query(
    `insert into app.inspection_read
       (tenant_id, inspection_id, force_tenant_id, read_id, subject_kind, subject_id, by_person, at)
     select tenant_id, inspection_id, force_tenant_id, $3, $4, $5, $6, $7
       from app.inspection where tenant_id = $1 and inspection_id = $2`,
    [tx.tenantId, inspectionId, randomUUID(), subjectKind, subjectId, by, at],
  );
  await tx.ledger([{ act: 'inspect-force', subjectKind, subjectId, by, at, before: null, after: null }]);
  return accept(tx.actor);
};
