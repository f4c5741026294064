import { together, type TenantTx } from '@countersign/database';

import { conditionHolds, type When } from '@countersign/domain/document/content';
import { referrersOf, resolveDocument, type Answer, type ResolvedItem } from '@countersign/domain/document/items';
import type { HeldItem } from './loaded-assessment.js';
import { answersNamingSql } from './assessment-sql.js';
import { decidingPart, partOf } from './deciding-part.repository.js';
import { heldItemSql, heldItemWithEverybodySql } from './held-item-sql.js';
import { namesInItems } from './names.repository.js';
import { releasedItems, type Released, type ReleasedItems } from './released-items.repository.js';

/**
 * Reads one item and keeps a submission out, but not other writers, with the names of who wrote it and who recorded
 * what stands beside it. `tableId` is given for a row that is new.
 */
export const holdItem = async (
  tx: TenantTx,
  id: string,
  itemId: string,
  tableId: string | null = null,
): Promise<HeldItem | null> => {
  return named(tx, await hold(tx, heldItemSql, [id, itemId, tableId]));
};

/** As `holdItem`, and nothing is held: what stands of it once somebody else was first, and this act is taken back. */
export const standingItem = async (
  tx: TenantTx,
  id: string,
  itemId: string,
  tableId: string | null,
): Promise<HeldItem | null> => {
  const [found] = await read(tx, heldItemSql, [id, itemId, tableId]);
  return named(tx, found ? await asHeld(tx, found) : null);
};

/** As `holdItem`, with the names of everybody: for what is said of an item by others than those who wrote it. */
export const holdItemWithEverybody = (tx: TenantTx, id: string, itemId: string): Promise<HeldItem | null> =>
  hold(tx, heldItemWithEverybodySql, [id, itemId, null]);

/** The items of the document that point to a row. Only a force's own text can hold the id of a row of its own. */
export const referrers = async (tx: TenantTx, id: string, rowId: string): Promise<readonly ResolvedItem[]> => {
  const naming = await tx.query<Answer & Released>(answersNamingSql, [id, rowId]);
  const [first] = naming;
  if (!first) return [];
  const items = await releasedItems(tx, first);
  const document = resolveDocument(partOf([...items.values()]), naming);
  return referrersOf(document, rowId).map(({ item }) => item);
};

type Asked = readonly [id: string, itemId: string, tableId: string | null];

const read = (tx: TenantTx, sql: string, asked: Asked) => tx.query<HeldRow>(sql, asked);

const hold = async (tx: TenantTx, sql: string, asked: Asked): Promise<HeldItem | null> => {
  const [isHeld, [found]] = await together([
    tx.lock(`select from app.document where document_id = $1 for share`, [asked[0]]),
    read(tx, sql, asked),
  ]);
  return isHeld && found ? asHeld(tx, found) : null;
};

const asHeld = async (tx: TenantTx, found: HeldRow): Promise<HeldItem> => {
  const { releaseTenantId, releaseId, releasedItemId, ...held } = found;
  const items = await releasedItems(tx, { releaseTenantId, releaseId });
  const item = items.get(releasedItemId) ?? null;
  return { ...held, item, applies: item?.when ? await isAsked(tx, held.id, item.when, items) : true };
};

const named = async (tx: TenantTx, held: HeldItem | null): Promise<HeldItem | null> =>
  held && { ...held, people: await namesInItems(tx, held.answer === null ? [] : [held.answer], held.beside) };

/** Whether a condition holds in the document as it stands: only asked of an item that has one. */
const isAsked = async (tx: TenantTx, id: string, when: When, items: ReleasedItems): Promise<boolean> => {
  const deciding = await decidingPart(tx, id, [when], items);
  return conditionHolds(when, resolveDocument(partOf(deciding.items), deciding.answers));
};

interface HeldRow extends Omit<HeldItem, 'item' | 'applies'>, Released {
  readonly releasedItemId: string;
}
