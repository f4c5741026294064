import type { TenantTx } from '@countersign/database';
import { resolveAssessment } from '@countersign/domain/document/items';
import type { Instant } from '@countersign/domain/kernel';
import { changedSql, standingSql } from './changes-sql.js';
import { decidingPart, partOf } from './deciding-part.repository.js';
import type { Changes, LoadedAssessment } from './loaded-assessment.js';
import { namesInItems } from './names.repository.js';
import { releasedItems, type Released } from './released-items.repository.js';

/** The items that were written to since a moment, as they stand now, and the rows that were removed since. */
export const changesSince = async (tx: TenantTx, id: string, since: Instant): Promise<Changes | null> => {
  const [changed] = await tx.query<ChangedRow>(changedSql, [id, since]);
  if (!changed) return null;
  const { itemIds, removedIds, matrixId, matrixVersion } = changed;
  const nothing = { items: [], removedIds, matrixId, matrixVersion, people: {} };
  if (itemIds.length === 0) return nothing;
  const [standing] = await tx.query<Standing>(standingSql, [id, itemIds]);
  if (!standing) return nothing;
  const { answers, beside } = standing;
  const people = await namesInItems(tx, answers, beside);
  const items = await releasedItems(tx, changed);
  const own = new Set([...itemIds, ...answers.flatMap(({ tableId }) => tableId ?? [])]);
  const conditions = [...items.values()].flatMap(({ id: itemId, when }) => (when && own.has(itemId) ? [when] : []));
  const deciding = await decidingPart(tx, id, conditions, items);
  const needed = [...items.values()].filter((item) => own.has(item.id) || deciding.items.includes(item));
  const others = deciding.answers.filter(({ itemId }) => !itemIds.includes(itemId));
  const document = resolveAssessment(partOf(needed), [...answers, ...others], beside);
  return { ...nothing, items: document.filter((item) => itemIds.includes(item.id)), people };
};

type Standing = Pick<LoadedAssessment, 'answers' | 'beside'>;

interface ChangedRow extends Released, Pick<LoadedAssessment, 'matrixId' | 'matrixVersion'> {
  readonly itemIds: readonly string[];
  readonly removedIds: readonly string[];
}
