import { randomUUID } from 'node:crypto';
import { accept, refuse, type Result } from '@countersign/domain/kernel';
import type { TenantTx } from './tenant-tx.js';

/** What of a force is read, through which inspection. */
export interface InspectedSubject {
  readonly inspectionId: string;
  readonly subjectKind: string;
  readonly subjectId: string;
}

/** What is done inside the force, in one picture of it: to see that the subject is there, and to read it. */
export interface Inspecting<T> {
  readonly isThere: (tx: TenantTx) => Promise<boolean>;
  readonly read: (tx: TenantTx) => Promise<T>;
}

export type NoOpenInspection = { readonly kind: 'no-open-inspection' };

/**
 * Writes down a reading before it happens: a row that the force can see, and an entry in the regulator's chain. Refused
 * where the inspection is another inspector's, or is closed by now.
 */
export const recordReading = async (
  tx: TenantTx,
  { inspectionId, subjectKind, subjectId }: InspectedSubject,
): Promise<Result<true, NoOpenInspection>> => {
  const by = tx.actor.personId;
  const isOpen = await tx.lock(
    `select from app.inspection
      where tenant_id = $1 and inspection_id = $2 and opened_by = $3 and closed_at is null for share`,
    [tx.tenantId, inspectionId, by],
  );
  if (!isOpen) return refuse({ kind: 'no-open-inspection' });
  const at = tx.now;
  await tx.query(
    `insert into app.inspection_read
       (tenant_id, inspection_id, force_tenant_id, read_id, subject_kind, subject_id, by_person, at)
     select tenant_id, inspection_id, force_tenant_id, $3, $4, $5, $6, $7
       from app.inspection where tenant_id = $1 and inspection_id = $2`,
    [tx.tenantId, inspectionId, randomUUID(), subjectKind, subjectId, by, at],
  );
  await tx.ledger([{ act: 'inspect-force', subjectKind, subjectId, by, at, before: null, after: null }]);
  return accept(true);
};
