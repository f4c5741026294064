import { randomUUID } from 'node:crypto';
import { accept, refuse, type Instant, type Result } from '@countersign/domain';
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
  at: Instant,
): Promise<Result<Actor, NoOpenInspection>> => {
  const by = tx.actor.personId;
  const written = await tx.query(
    `insert into app.inspection_read
       (tenant_id, inspection_id, force_tenant_id, read_id, subject_kind, subject_id, by_person, at)
     select tenant_id, inspection_id, force_tenant_id, $3, $4, $5, $6, $7
       from app.inspection where tenant_id = $1 and inspection_id = $2 and closed_at is null
     returning read_id`,
    [tx.tenantId, inspectionId, randomUUID(), subjectKind, subjectId, by, at],
  );
  if (written.length === 0) return refuse({ kind: 'no-open-inspection' });
  await tx.ledger([{ act: 'inspect-force', subjectKind, subjectId, by, at, before: null, after: null }]);
  return accept(tx.actor);
};
