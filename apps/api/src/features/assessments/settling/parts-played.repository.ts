import type { TenantTx } from '@countersign/database';

/** A person who changes the text without an answer becomes an author too (law 6). */
export const addAuthor = async (tx: TenantTx, documentId: string): Promise<void> => {
  await tx.query(
    `insert into app.document_author (tenant_id, document_id, person_id, first_at) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [tx.tenantId, documentId, tx.actor.personId, tx.now],
  );
};

/**
 * The people who confirmed a departure or agreed to set a finding aside: they played a part, whatever becomes of it
 * (law 6).
 */
export const addSecondPerson = async (tx: TenantTx, documentId: string): Promise<void> => {
  await tx.query(
    `insert into app.document_second_person (tenant_id, document_id, person_id, first_at) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [tx.tenantId, documentId, tx.actor.personId, tx.now],
  );
};
