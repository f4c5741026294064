import type { TemplateItem } from '../document/items/template-item.js';

type Named = Pick<TemplateItem, 'id' | 'kind' | 'minimumRows' | 'when'>;

/** Whether one item is asked only, at last, under another. */
const hangsOn = (item: Named, id: string, items: readonly Named[], seen: readonly string[] = []): boolean => {
  const { when } = item;
  if (!when || !('item' in when) || seen.includes(item.id)) return false;
  if (when.item === id) return true;
  const next = items.find((one) => one.id === when.item);
  return next !== undefined && hangsOn(next, id, items, [...seen, item.id]);
};

/**
 * The items of a draft that the condition of one item can name: answered once, by yes or no, and neither the item itself
 * nor one that is asked under it, for then nobody would ever be asked (T7). `id` is null for an item still to be added.
 */
export const itemsToName = <Item extends Named>(items: readonly Item[], id: string | null): readonly Item[] =>
  items.filter(
    (one) =>
      one.kind === 'yes-no' && one.minimumRows === null && one.id !== id && (id === null || !hangsOn(one, id, items)),
  );
