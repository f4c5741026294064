import { badInput, type BadInput, type NoSuchItem, type StaleVersion } from '../../kernel/refusals.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { checkContent } from '../content/check-content.js';
import { isTable } from '../items/is-table.js';
import { fieldLimits } from '../words/limits.js';
import type { AssessedItem } from '../items/assessed-document.js';
import { saveAnswer, type AnswerAttempt, type SavedAnswer, type SaveRefusal } from './save-answer.js';

/** Adding a row to a local table. `rowsNow` is how many it has. The row's own id is the caller's to give. */
export const addRow = (
  table: AssessedItem | null,
  rowsNow: number,
  content: unknown,
): Result<SavedAnswer, NoSuchItem | BadInput> => {
  if (table === null || !isTable(table)) return refuse({ kind: 'no-such-item' });
  if (rowsNow >= fieldLimits.rows) return refuse(badInput('content', `A table has ${fieldLimits.rows} rows at most`));
  const checked = checkContent(content, table.kind);
  if (!checked.ok) return checked;
  return accept({ stance: null, reason: '', content: checked.value, departure: null, version: 1 });
};

/** Saving a row of a local table; as `saveAnswer`, and only for a row. */
export const saveRow = (
  row: AssessedItem | null,
  attempt: Pick<AnswerAttempt, 'content' | 'expectedVersion' | 'emptying'>,
): Result<SavedAnswer, SaveRefusal> =>
  row === null || row.tableId === null
    ? refuse({ kind: 'no-such-item' })
    : saveAnswer(row, { ...attempt, stance: null, reason: row.reason });

/** Other items point to a row that is to be removed: to remove it all the same, say so (D5). */
export type ReferredTo = {
  readonly kind: 'referred-to';
  readonly referrers: readonly { readonly itemId: string; readonly title: string }[];
};

/**
 * Removing a row from its table. Its text is not lost: it is marked removed under the version returned (law 12). While
 * other items point to it, `confirmed` has to be said: they will then point to nothing, and a finding says so.
 */
export const removeRow = (
  row: AssessedItem | null,
  attempt: { readonly expectedVersion: number; readonly confirmed: boolean },
  referrers: readonly Pick<AssessedItem, 'id' | 'title'>[],
): Result<{ readonly version: number }, NoSuchItem | StaleVersion | ReferredTo> => {
  if (row === null || row.tableId === null) return refuse({ kind: 'no-such-item' });
  if (row.version !== attempt.expectedVersion) return refuse({ kind: 'stale-version', currentVersion: row.version });
  if (referrers.length > 0 && !attempt.confirmed)
    return refuse({ kind: 'referred-to', referrers: referrers.map(({ id, title }) => ({ itemId: id, title })) });
  return accept({ version: row.version + 1 });
};
