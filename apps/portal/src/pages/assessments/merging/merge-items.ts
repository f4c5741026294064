import { conditionHolds } from '@countersign/domain/document/content';
import type { DocumentItem } from '../reading/assessment-document.js';
import { resolvedDocument } from '../reading/resolved.js';

const withRow = (items: readonly DocumentItem[], row: DocumentItem): readonly DocumentItem[] => {
  const last = items.findLastIndex(({ id, tableId }) => id === row.tableId || tableId === row.tableId);
  return items.toSpliced(last === -1 ? items.length : last + 1, 0, row);
};

/** Whether an item applies can hang on an answer that was just saved elsewhere in the document. */
const underConditions = (items: readonly DocumentItem[]): readonly DocumentItem[] => {
  if (!items.some(({ when }) => when)) return items;
  const document = resolvedDocument(items);
  return items.map((item) => {
    const applies = !item.when || conditionHolds(item.when, document);
    return applies === item.applies ? item : { ...item, applies };
  });
};

/** Items with what was saved since: newer readings in the place of older ones, new rows at the end of their table. */
const withNewer = (
  items: readonly DocumentItem[],
  changed: readonly DocumentItem[],
  removedIds: readonly string[],
): readonly DocumentItem[] => {
  const newer = new Map(changed.map((item) => [item.id, item]));
  const known = new Set(items.map(({ id }) => id));
  const kept = items
    .filter(({ id }) => !removedIds.includes(id))
    .map((item) => {
      const other = newer.get(item.id);
      return other !== undefined && other.version >= item.version ? other : item;
    });
  const added = changed.filter(({ id, tableId }) => !known.has(id) && tableId !== null && !removedIds.includes(id));
  return added.reduce(withRow, kept);
};

/** A document with what was saved since, and with what applies by it. */
export const mergeItems = (
  items: readonly DocumentItem[],
  changed: readonly DocumentItem[],
  removedIds: readonly string[],
): readonly DocumentItem[] => underConditions(withNewer(items, changed, removedIds));

/** One item and its rows with what of them was saved since. Whether it applies hangs on the rest, and is told with it. */
export const mergePart = (
  itemId: string,
  part: readonly DocumentItem[],
  changed: readonly DocumentItem[],
  removedIds: readonly string[],
): readonly DocumentItem[] =>
  withNewer(
    part,
    changed.filter(({ id, tableId }) => id === itemId || tableId === itemId),
    removedIds,
  );
