import type { BadInput, NoSuchItem, StaleVersion } from '../../kernel/refusals.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { withEveryField } from '../content/blank-content.js';
import type { Content } from '../content/content.js';
import type { AssessedItem } from '../items/assessed-document.js';
import type { Departure, Stance } from '../items/resolved-document.js';
import { answerSaid, type SavedAnswer } from './save-answer.js';
import { addRow } from './save-row.js';

/** What an answer said before it was replaced, or its row removed. */
export interface EarlierAnswer {
  readonly stance: Stance | null;
  readonly reason: string;
  readonly content: Content | null;
  readonly departure: Departure | null;
}

interface BringingBack {
  readonly expectedVersion: number;
  readonly by: string;
}

/**
 * Bringing back what an answer said before (law 12): saved over what stands, by the rules of today, as the next version.
 * To say which text is to stand is to say that the other goes, and that one can be brought back in turn. A departure
 * from the level comes back where the scores that it departed from do, by who brings it back, and has to be confirmed anew (law 7).
 */
export const bringBackAnswer = (
  item: AssessedItem | null,
  earlier: EarlierAnswer,
  { expectedVersion, by }: BringingBack,
): Result<SavedAnswer, NoSuchItem | StaleVersion | BadInput> => {
  const content = earlier.content && withEveryField(earlier.content);
  const said = answerSaid(item, { ...earlier, content, expectedVersion });
  if (!said.ok || said.value.version === item?.version || said.value.departure !== null) return said;
  return accept({ ...said.value, departure: earlier.departure && { ...earlier.departure, by, confirmedBy: null } });
};

/**
 * Bringing back a row that was removed, under the id that it had, so that what pointed to it points to it again.
 * `removed` is its version since the removal; `rowsNow` is how many rows its table has.
 */
export const bringBackRow = (
  table: AssessedItem | null,
  rowsNow: number,
  removed: { readonly version: number },
  earlier: EarlierAnswer,
  { expectedVersion, by }: BringingBack,
): Result<SavedAnswer, NoSuchItem | StaleVersion | BadInput> => {
  if (removed.version !== expectedVersion) return refuse({ kind: 'stale-version', currentVersion: removed.version });
  const added = addRow(table, rowsNow, earlier.content && withEveryField(earlier.content));
  if (!added.ok) return added;
  const departure = earlier.departure && { ...earlier.departure, by, confirmedBy: null };
  return accept({ ...added.value, reason: earlier.reason, departure, version: removed.version + 1 });
};
