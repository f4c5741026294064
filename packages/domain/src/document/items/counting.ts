import type { Content, ContentKind, ContentOf } from '../content/content.js';
import type { ResolvedItem } from './resolved-document.js';

export interface Counting<K extends ContentKind, Item extends ResolvedItem = ResolvedItem> {
  readonly item: Item;
  readonly content: ContentOf<K>;
}

type ByKind = ReadonlyMap<ContentKind, readonly Counting<ContentKind>[]>;

/**
 * The items of a kind with a content that counts: relied on, adapted or local; never rejected, unanswered or not asked.
 * A document is sorted by kind once, however many rules ask of it, since none is ever changed in place.
 */
export const countingItems = <K extends ContentKind, Item extends ResolvedItem>(
  document: readonly Item[],
  kind: K,
): readonly Counting<K, Item>[] => {
  const known = sorted.get(document) ?? byKind(document);
  sorted.set(document, known);
  return (known.get(kind) ?? []) as readonly Counting<K, Item>[];
};

const sorted = new WeakMap<readonly ResolvedItem[], ByKind>();

const byKind = (document: readonly ResolvedItem[]): ByKind => {
  const kinds = new Map<ContentKind, Counting<ContentKind>[]>();
  for (const item of document) {
    const { applies, content } = item;
    if (!applies || content === null) continue;
    const same = kinds.get(content.kind);
    if (same) same.push(countingOf(item, content));
    else kinds.set(content.kind, [countingOf(item, content)]);
  }
  return kinds;
};

const countingOf = (item: ResolvedItem, content: Content): Counting<ContentKind> => ({ item, content });
