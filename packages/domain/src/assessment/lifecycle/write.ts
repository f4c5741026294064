import { partThatBars, type BarredByPart } from '../../authority/separation.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { isOpenToWriting, stateOf } from './lifecycle.js';
import { partsPlayed, type PartsInScreening } from './parts-played.js';
import type { AssessmentRecords } from './records.js';
import type { NotNow } from './refusals.js';

/**
 * Whether this person may write in this assessment now (laws 6 and 8): not while it lies with the adviser or the
 * decision-maker, and never who advised on it, approved its measures or decided on it, in whichever round or in its
 * screening.
 */
export const checkMayWrite = (
  records: AssessmentRecords,
  screening: PartsInScreening,
  by: string,
): Result<true, NotNow | BarredByPart> => {
  const state = stateOf(records);
  if (!isOpenToWriting(state)) return refuse({ kind: 'not-now', state });
  const part = partThatBars(by, 'author', partsPlayed(records, screening));
  return part === null ? accept(true) : refuse({ kind: 'barred-by-part', part });
};
