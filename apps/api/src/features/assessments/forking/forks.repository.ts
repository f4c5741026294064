import { randomUUID } from 'node:crypto';
import type { TenantTx } from '@countersign/database';
import type { Release } from '@countersign/domain/document/items';

export interface ForkableRelease extends Pick<Release, 'id' | 'number' | 'hash'> {
  readonly tenantId: string;
  readonly kind: string;
  readonly serviceId: string;
  readonly title: string;
}

export const findRelease = async (tx: TenantTx, id: string): Promise<ForkableRelease | null> => {
  const [found] = await tx.query<ForkableRelease>(
    `select tenant_id as "tenantId", release_id as id, kind, service_id as "serviceId", title, number, hash
       from app.template_release where release_id = $1`,
    [id],
  );
  return found ?? null;
};

/** Which assessment of this service there is. */
export const idFor = async (tx: TenantTx, serviceId: string): Promise<string | null> => {
  const [found] = await tx.query<{ id: string }>(
    `select document_id as id from app.document where service_id = $1 and kind = 'dpia'`,
    [serviceId],
  );
  return found?.id ?? null;
};

/** Null where this service was forked before: two who fork it at once take turns. */
export const addFork = async (tx: TenantTx, release: ForkableRelease, matrix: { id: string; version: string }) => {
  await tx.takeTurn(`fork ${release.serviceId}`);
  const [made] = await tx.query<{ id: string }>(
    `with made as (
       insert into app.document (tenant_id, document_id, kind, service_id, release_tenant_id, release_id, release_number,
                                 release_hash, title, started_by, started_at)
       values ($1, $2, 'dpia', $3, $4, $5, $6, $7, $10, $11, $12)
       on conflict (tenant_id, service_id) where kind = 'dpia' do nothing returning tenant_id, document_id, kind)
     insert into app.assessment (tenant_id, assessment_id, kind, matrix_id, matrix_version)
     select tenant_id, document_id, kind, $8, $9 from made returning assessment_id as id`,
    [
      tx.tenantId,
      randomUUID(),
      release.serviceId,
      release.tenantId,
      release.id,
      release.number,
      release.hash,
      matrix.id,
      matrix.version,
      release.title,
      tx.actor.personId,
      tx.now,
    ],
  );
  return made?.id ?? null;
};
