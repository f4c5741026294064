import type { TenantTx } from '@countersign/database';
import { decidedBy, type When } from '@countersign/domain/document/content';
import type { Answer, Release } from '@countersign/domain/document/items';
import { answerRow } from './assessment-sql.js';
import type { ReleasedItems } from './released-items.repository.js';

/** Of the answers of one document those by which a condition is decided: of some items, and the rows of one kind. */
const decidingAnswersSql = `
select ${answerRow} from app.document_answer x
 where x.document_id = $1 and x.removed_at is null
   and (x.item_id = any($2) or (x.table_id is not null and x.content ->> 'kind' = any($3)))
 order by x.place, x.item_id`;

/** The part of the document that decides whether these conditions hold. */
export const decidingPart = async (tx: TenantTx, id: string, conditions: readonly When[], items: ReleasedItems) => {
  if (conditions.length === 0) return { items: [], answers: [] };
  const looked = conditions.map(decidedBy);
  const ids = looked.flatMap((one) => ('id' in one ? [one.id] : []));
  const kinds = looked.flatMap((one) => ('kind' in one ? [one.kind] : []));
  const deciding = [...items.values()].filter((item) => ids.includes(item.id) || kinds.includes(item.kind));
  const itemIds = [...ids, ...deciding.map((item) => item.id)];
  return { items: deciding, answers: await tx.query<Answer>(decidingAnswersSql, [id, itemIds, kinds]) };
};

/** Some items of a release, to be resolved as if they were all of it. */
export const partOf = (items: Release['items']): Release => ({ id: '', number: '', hash: '', items });
