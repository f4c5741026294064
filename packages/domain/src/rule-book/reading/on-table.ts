import type { ContentKind } from '../../document/content/content.js';
import { isTable } from '../../document/items/is-table.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';

/** The local table that holds the rows of a kind; null where the document has none, or does not ask for it. */
export const tableOf = (document: readonly ResolvedItem[], kind: ContentKind): ResolvedItem | null =>
  document.find((item) => item.kind === kind && item.applies && isTable(item)) ?? null;
