import { partThatBars, type BarredByPart } from '../../authority/separation.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { blockedToday, questionsCanBeOpen } from '../lifecycle/blocked-today.js';
import type { Finding } from '../../rule-book/finding/finding.js';
import { roundWaitingFor, stateOf, type Round } from '../lifecycle/lifecycle.js';
import { partsPlayed, type PartsInScreening } from '../lifecycle/parts-played.js';
import type { AssessmentRecords } from '../lifecycle/records.js';
import type { Blocked, HashMoved, NotNow } from '../lifecycle/refusals.js';

/**
 * The information asset owner approves the measures as handed in, and did not write them (S5): refused while a finding of
 * today blocks the text.
 */
export const approveMeasures = (
  records: AssessmentRecords,
  screening: PartsInScreening,
  findings: readonly Finding[],
  attempt: { readonly by: string; readonly hash: string },
): Result<Round, NotNow | BarredByPart | HashMoved | Blocked> => {
  const round = roundWaitingFor(records, 'approve-measures');
  if (round === null) return refuse({ kind: 'not-now', state: stateOf(records) });
  if (round.submission.hash !== attempt.hash) return refuse({ kind: 'hash-moved', currentHash: round.submission.hash });
  const part = partThatBars(attempt.by, 'approver-of-measures', partsPlayed(records, screening));
  if (part !== null) return refuse({ kind: 'barred-by-part', part });
  const blocked = blockedToday(findings, questionsCanBeOpen);
  return blocked === null ? accept(round) : refuse(blocked);
};
