import type { TemplateItem } from '../document/items/template-item.js';
import { canonicalJson, type Json } from '../kernel/canonical-json.js';

/** What of an item a reader tells apart. */
const parts = ['title', 'guidance', 'placement', 'deferred', 'minimumRows', 'when', 'law', 'content'] as const;
export type ChangedPart = (typeof parts)[number] | 'other';

/** One item that is in both texts and does not read the same. */
export interface ChangedItem<Item> {
  readonly before: Item;
  readonly after: Item;
  readonly parts: readonly ChangedPart[];
}

/** Each item of two texts, told once: what one has and the other has not, what reads otherwise, and what stayed. */
export interface TextChanges<Item> {
  readonly added: readonly Item[];
  readonly changed: readonly ChangedItem<Item>[];
  /** Items that read the same and stand elsewhere among those that both texts have. */
  readonly moved: readonly Item[];
  readonly retired: readonly Item[];
  readonly unchanged: readonly Item[];
}

/**
 * What a draft changes of the release before it, item by item (T3, T4): each item stands in exactly one list, those of the
 * draft in its order and those that were retired in the order of the release. Both texts are the same, by the hash of a
 * release, exactly where every item is unchanged.
 */
export const whatChanged = <Item extends TemplateItem>(
  before: readonly Item[],
  after: readonly Item[],
): TextChanges<Item> => {
  const was = new Map(before.map((item) => [item.id, item]));
  const is = new Set(after.map(({ id }) => id));
  const kept = after.filter(({ id }) => was.has(id));
  const stood = kept.map(({ id }) => id);
  const shifted = movedAmong(
    before.filter(({ id }) => is.has(id)).map(({ id }) => id),
    stood,
  );
  const compared = kept.map((item) => ({ item, parts: changedParts(was.get(item.id) ?? item, item) }));
  const same = compared.filter((one) => one.parts.length === 0).map(({ item }) => item);
  return {
    added: after.filter(({ id }) => !was.has(id)),
    changed: compared
      .filter((one) => one.parts.length > 0)
      .map((one) => ({ before: was.get(one.item.id) ?? one.item, after: one.item, parts: one.parts })),
    moved: same.filter(({ id }) => shifted.has(id)),
    retired: before.filter(({ id }) => !is.has(id)),
    unchanged: same.filter(({ id }) => !shifted.has(id)),
  };
};

const textOf = (value: unknown): string => canonicalJson((value ?? null) as Json);

const changedParts = (before: TemplateItem, after: TemplateItem): readonly ChangedPart[] => {
  const told = parts.filter((part) => textOf(before[part]) !== textOf(after[part]));
  const others = ['id', 'section', 'kind', 'provenance'] as const;
  return others.some((part) => before[part] !== after[part]) ? [...told, 'other'] : told;
};

/** The ids that are not in the longest run which both orders have: as few as can be said to have moved. */
const movedAmong = (before: readonly string[], after: readonly string[]): ReadonlySet<string> => {
  const placeBefore = new Map(before.map((id, place) => [id, place]));
  const runs: (readonly string[])[] = [];
  for (const id of after) {
    const place = placeBefore.get(id) ?? 0;
    const earlier = runs.filter((run) => (placeBefore.get(run.at(-1) ?? '') ?? -1) < place);
    const longest = earlier.reduce<readonly string[]>((best, run) => (run.length > best.length ? run : best), []);
    runs.push([...longest, id]);
  }
  const stayed = new Set(runs.reduce<readonly string[]>((best, run) => (run.length > best.length ? run : best), []));
  return new Set(after.filter((id) => !stayed.has(id)));
};
