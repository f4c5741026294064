import { partThatBars, type BarredByPart } from '../authority/separation.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { currentRound, stateOf, type Round } from './lifecycle.js';
import { partsPlayed, type PartsInScreening } from './parts-played.js';
import type { AssessmentRecords } from './records.js';
import type { HashMoved, NotNow } from './refusals.js';

/** The information asset owner approves the measures as handed in, and did not write them (S5). */
export const approveMeasures = (
  records: AssessmentRecords,
  screening: PartsInScreening,
  attempt: { readonly by: string; readonly hash: string },
): Result<Round, NotNow | BarredByPart | HashMoved> => {
  const round = currentRound(records);
  if (round === null || round.approval !== null || round.decision !== null)
    return refuse({ kind: 'not-now', state: stateOf(records) });
  if (round.submission.hash !== attempt.hash) return refuse({ kind: 'hash-moved', currentHash: round.submission.hash });
  const part = partThatBars(attempt.by, 'approver-of-measures', partsPlayed(records, screening));
  return part === null ? accept(round) : refuse({ kind: 'barred-by-part', part });
};
