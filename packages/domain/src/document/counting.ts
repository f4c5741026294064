import type { Content, ContentKind, ContentOf } from './content.js';
import type { ResolvedItem } from './resolved-document.js';

export interface Counting<K extends ContentKind> {
  readonly item: ResolvedItem;
  readonly content: ContentOf<K>;
}

/** The items of a kind with a content that counts: relied on, adapted or local; never rejected, unanswered or not asked. */
export const counting = <K extends ContentKind>(document: readonly ResolvedItem[], kind: K): readonly Counting<K>[] =>
  document.flatMap((item) => (item.applies && isOf(item.content, kind) ? [{ item, content: item.content }] : []));

const isOf = <K extends ContentKind>(content: Content | null, kind: K): content is ContentOf<K> =>
  content?.kind === kind;
