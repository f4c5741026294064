import type { TenantTx } from '@countersign/database';
import type { KeptMark } from '@countersign/domain/document/publication';

/* What may be published of a document: the latest mark of each item, and how often it was marked. */

export const mark = async (
  tx: TenantTx,
  documentId: string,
  itemIds: readonly string[],
  { mark, exemptions, harm, publicInterest }: KeptMark,
): Promise<void> => {
  await tx.query(
    `insert into app.publication_mark as x (tenant_id, document_id, item_id, mark, exemptions, harm, public_interest,
                                            by_person, at, version)
     select $1, $2, item_id, $4, $5, $6, $7, $8, $9, 1 from unnest($3::text[]) as item_id
     on conflict (tenant_id, document_id, item_id) do update
        set mark = excluded.mark, exemptions = excluded.exemptions, harm = excluded.harm,
            public_interest = excluded.public_interest, by_person = excluded.by_person, at = excluded.at,
            version = x.version + 1`,
    [
      tx.tenantId,
      documentId,
      itemIds,
      mark,
      JSON.stringify(exemptions),
      harm,
      publicInterest,
      tx.actor.personId,
      tx.now,
    ],
  );
};
