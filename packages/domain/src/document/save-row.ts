import { badInput, type BadInput, type NoSuchItem, type StaleVersion } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { checkContent } from './check-content.js';
import { isTable } from './is-answered.js';
import { limits } from './limits.js';
import type { ResolvedItem } from './resolved-document.js';
import { saveAnswer, type SavedAnswer, type SaveRefusal } from './save-answer.js';

/** Adding a row to a local table. `rowsNow` is how many it has. The row's own id is the caller's to give. */
export const addRow = (
  table: ResolvedItem | null,
  rowsNow: number,
  content: unknown,
): Result<SavedAnswer, NoSuchItem | BadInput> => {
  if (table === null || !isTable(table)) return refuse({ kind: 'no-such-item' });
  if (rowsNow >= limits.rows) return refuse(badInput('content', `A table has ${limits.rows} rows at most`));
  const checked = checkContent(content, table.kind);
  if (!checked.ok) return checked;
  return accept({ stance: null, reason: '', content: checked.value, departure: null, version: 1 });
};

/** Saving a row of a local table; as `saveAnswer`, and only for a row. */
export const saveRow = (
  row: ResolvedItem | null,
  attempt: { readonly content: unknown; readonly expectedVersion: number },
): Result<SavedAnswer, SaveRefusal> =>
  row === null || row.tableId === null
    ? refuse({ kind: 'no-such-item' })
    : saveAnswer(row, { ...attempt, stance: null, reason: row.reason });

/** Removing a row from its table. Its text is not lost: it is marked removed under the version returned (law 12). */
export const removeRow = (
  row: ResolvedItem | null,
  expectedVersion: number,
): Result<{ readonly version: number }, NoSuchItem | StaleVersion> => {
  if (row === null || row.tableId === null) return refuse({ kind: 'no-such-item' });
  if (row.version !== expectedVersion) return refuse({ kind: 'stale-version', currentVersion: row.version });
  return accept({ version: row.version + 1 });
};
