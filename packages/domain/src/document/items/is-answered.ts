import { fieldsOfKind, knownBy, valueAt, type Content } from '../content/content.js';
import type { Field } from '../kinds/field.js';
import { isTable } from './is-table.js';
import type { ResolvedItem } from './resolved-document.js';
import { saysNothing } from '../words/says-nothing.js';

/**
 * Whether a content says nothing yet: the field that a reader knows it by is blank, or holds words that say nothing. A
 * number and a no are not blank.
 */
export const isBlankContent = (content: Content): boolean => {
  if (content.kind === 'screening') return content.met.length + content.notMet.length === 0;
  const name = knownBy(content.kind);
  return isBlankAt(fieldsOfKind(content.kind)[name], valueAt(content, name));
};

const isBlankAt = (field: Field | undefined, known: unknown): boolean => {
  if (typeof known !== 'string') return known === null;
  return field?.type === 'line' || field?.type === 'text'
    ? saysNothing(known, field.asked ?? 'reason')
    : !/\S/.test(known);
};

/** The rows of a table that say something. */
export const rowsOf = (document: readonly ResolvedItem[], tableId: string): readonly ResolvedItem[] =>
  document.filter((row) => row.tableId === tableId && row.content !== null && !isBlankContent(row.content));

/**
 * Whether the force has said what the item asks: a stance on a national item, enough rows in a table, a content of its
 * own otherwise (law 4). What the template defers to the force is not answered by relying on the template. What does
 * not apply asks nothing (T7).
 */
export const isAnswered = (item: ResolvedItem, document: readonly ResolvedItem[]): boolean => {
  if (!item.applies) return true;
  if (isTable(item)) return rowsOf(document, item.id).length >= (item.minimumRows ?? 0);
  if (item.placement === 'local') return item.content !== null && !isBlankContent(item.content);
  return item.stance !== null && !(item.deferred && item.stance === 'relied-on');
};

/** How far a document is: its items that apply (rows are part of their table) and how many of them are answered. */
export const progressOf = (
  document: readonly ResolvedItem[],
): { readonly items: number; readonly answered: number } => {
  const items = document.filter((item) => item.tableId === null && item.applies);
  return { items: items.length, answered: items.filter((item) => isAnswered(item, document)).length };
};
