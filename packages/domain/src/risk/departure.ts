import { partThatBars, type BarredByPart, type PartsPlayed } from '../authority/separation.js';
import { checkText } from '../document/words/check-text.js';
import type { AssessedItem } from '../document/items/assessed-document.js';
import type { Departure } from '../document/items/resolved-document.js';
import { fieldLimits } from '../document/words/limits.js';
import { atField, checkForm, unlessProblem } from '../kernel/check-form.js';
import type { BadInput, NoSuchItem, StaleVersion } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { matrixResidualLevel } from './level.js';
import type { Level, Matrix } from '../matrix/matrix.js';

/** An item after a departure was set, confirmed or taken back; `version` is the item's next one. */
export interface Departed {
  readonly departure: Departure | null;
  readonly version: number;
}

export interface DepartureAttempt {
  readonly by: string;
  /** Null to go back to the level of the matrix. */
  readonly level: Level | null;
  readonly reason: string;
  readonly expectedVersion: number;
}

/**
 * Setting another residual level than the matrix has, in either direction, with a reason. It counts only once a second
 * person has confirmed it (law 7; ICO guidance, step 5). Going back to the matrix takes neither.
 */
export const departFromLevel = (
  item: AssessedItem | null,
  attempt: DepartureAttempt,
  matrix: Matrix,
): Result<Departed, NoSuchItem | StaleVersion | BadInput> => {
  if (item === null || item.content?.kind !== 'risk') return refuse({ kind: 'no-such-item' });
  if (item.version !== attempt.expectedVersion) return refuse({ kind: 'stale-version', currentVersion: item.version });
  const version = item.version + 1;
  if (attempt.level === null) return accept({ departure: null, version });
  const computed = matrixResidualLevel(item, matrix);
  const rule = { name: 'Reason', most: fieldLimits.reason, required: 'Enter why you depart' };
  const said = checkForm({
    level: unlessProblem('level', attempt.level, levelProblem(attempt.level, computed)),
    reason: atField('reason', checkText(attempt.reason, rule)),
  });
  if (!said.ok) return said;
  const departure = { level: attempt.level, reason: said.value.reason, by: attempt.by, confirmedBy: null };
  return accept({ departure, version });
};

const levelProblem = (level: Level, computed: Level | null): string | null => {
  if (computed === null) return 'Score the risk after its measures before you depart from its level';
  return level === computed ? 'Choose another level than the one the matrix gives' : null;
};

/**
 * The second person's confirmation: somebody else than who departed, who neither wrote in the assessment, nor advised or
 * decided on it (laws 6 and 7).
 */
export const confirmDeparture = (
  item: AssessedItem | null,
  attempt: { readonly by: string; readonly expectedVersion: number },
  played: PartsPlayed,
): Result<Departed, NoSuchItem | StaleVersion | BarredByPart> => {
  if (item === null) return refuse({ kind: 'no-such-item' });
  if (item.version !== attempt.expectedVersion) return refuse({ kind: 'stale-version', currentVersion: item.version });
  if (item.departure === null || item.departure.confirmedBy !== null) return refuse({ kind: 'no-such-item' });
  const part = item.departure.by === attempt.by ? 'author' : partThatBars(attempt.by, 'second-person', played);
  if (part !== null) return refuse({ kind: 'barred-by-part', part });
  return accept({ departure: { ...item.departure, confirmedBy: attempt.by }, version: item.version + 1 });
};
