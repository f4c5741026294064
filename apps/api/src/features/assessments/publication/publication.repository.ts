import type { TenantTx } from '@countersign/database';
import type { KeptMark } from '@countersign/domain/document/publication';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { turnOf } from '../settling/as-recorded.js';

/* What may be published of a document: the latest mark of each item, and how often it was marked. */

export const mark = async (
  tx: TenantTx,
  loaded: LoadedAssessment,
  itemIds: readonly string[],
  { mark, exemptions, harm, publicInterest }: KeptMark,
): Promise<LoadedAssessment> => {
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
      loaded.id,
      itemIds,
      mark,
      JSON.stringify(exemptions),
      harm,
      publicInterest,
      tx.actor.personId,
      tx.now,
    ],
  );
  const before = new Map(loaded.beside.marks.map((one) => [one.itemId, one]));
  const said = { mark, exemptions, harm, publicInterest, ...turnOf(tx) };
  for (const itemId of itemIds)
    before.set(itemId, { itemId, ...said, version: (before.get(itemId)?.version ?? 0) + 1 });
  return { ...loaded, beside: { ...loaded.beside, marks: [...before.values()] } };
};
