import type { Content } from './content.js';
import type { ResolvedItem } from './resolved-document.js';

/** Whether a content says nothing yet: the one field that a reader knows it by is blank. A number is never blank. */
export const isBlankContent = (content: Content): boolean => {
  switch (content.kind) {
    case 'question':
    case 'obligation':
      return content.text.trim() === '';
    case 'component':
      return content.component.trim() === '';
    case 'activity':
      return content.name.trim() === '';
    case 'risk':
      return content.title.trim() === '';
    case 'number':
      return false;
  }
};

/** A local table: an item that is answered by rows, and not by a content of its own. */
export const isTable = (item: Pick<ResolvedItem, 'placement' | 'minimumRows' | 'tableId'>): boolean =>
  item.placement === 'local' && item.minimumRows !== null && item.tableId === null;

/** The rows of a table that say something. */
export const rowsOf = (document: readonly ResolvedItem[], tableId: string): readonly ResolvedItem[] =>
  document.filter((row) => row.tableId === tableId && row.content !== null && !isBlankContent(row.content));

/**
 * Whether the force has said what the item asks: a stance on a national item, enough rows in a table, a content of its
 * own otherwise (law 4). What the template defers to the force is not answered by relying on the template.
 */
export const isAnswered = (item: ResolvedItem, document: readonly ResolvedItem[]): boolean => {
  if (isTable(item)) return rowsOf(document, item.id).length >= (item.minimumRows ?? 0);
  if (item.placement === 'local') return item.content !== null && !isBlankContent(item.content);
  return item.stance !== null && !(item.deferred && item.stance === 'relied-on');
};

/** How far a document is: its items (rows are part of their table) and how many of them are answered. */
export const progressOf = (
  document: readonly ResolvedItem[],
): { readonly items: number; readonly answered: number } => {
  const items = document.filter((item) => item.tableId === null);
  return { items: items.length, answered: items.filter((item) => isAnswered(item, document)).length };
};
