import type { AssessedItem } from '@countersign/domain/document/items';
import { rowWord } from './row-word.js';

const capital = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/** A row of a table that nobody has saved yet. It is not called by the name of the table, which can hold other rows. */
export const newRow = (table: AssessedItem): AssessedItem => ({
  ...table,
  id: `${table.id}/new`,
  tableId: table.id,
  title: capital(rowWord(table.kind).one),
  minimumRows: null,
  version: 0,
});
