import type { ContentKind, ContentOf } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { isAnswered } from '../../document/items/is-answered.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { tableOf } from './on-table.js';

/**
 * Whether an item of a kind is still to be answered: a table with too few rows, a national item without a stance. L11,
 * L13 and L14 say so already, and a rule that something of the kind is missing keeps silent meanwhile.
 */
export const isLeftOpen = (document: readonly ResolvedItem[], kind: ContentKind): boolean =>
  document.some((item) => item.kind === kind && item.tableId === null && !isAnswered(item, document));

/** Whether the table of a kind has fewer rows than it needs, which L13 and L14 say already. */
export const hasTooFewRows = (document: readonly ResolvedItem[], kind: ContentKind): boolean => {
  const table = tableOf(document, kind);
  return table !== null && !isAnswered(table, document);
};

/** The contents of a kind that count, and the national ones that nobody has taken a stance on, as L11 says already. */
export const countingOrOpen = <K extends ContentKind>(
  document: readonly ResolvedItem[],
  kind: K,
): readonly ContentOf<K>[] => {
  const open = document.map((item) =>
    item.content === null && item.stance === null ? { ...item, content: item.national } : item,
  );
  return countingItems(open, kind).map(({ content }) => content);
};
