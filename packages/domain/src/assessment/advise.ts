import { partThatBars, type BarredByPart } from '../authority/separation.js';
import type { BadInput } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { blockedToday, questionsCanBeOpen } from './blocked-today.js';
import { checkEach } from './check-each.js';
import { currentRound, stateOf, type Round } from './lifecycle.js';
import { partsPlayed, type PartsInScreening } from './parts-played.js';
import type { Finding } from './finding.js';
import type { AssessmentRecords } from './records.js';
import type { Blocked, HashMoved, NotNow } from './refusals.js';

/**
 * Sealing advice on the exact content read (law 8; DPA 2018 s.71, UK GDPR Art 35(2)): refused while a finding of today
 * blocks it, since the text cannot be signed as it is.
 */
export const advise = (
  records: AssessmentRecords,
  screening: PartsInScreening,
  findings: readonly Finding[],
  attempt: { readonly by: string; readonly hash: string; readonly points: readonly string[] },
): Result<
  { readonly round: Round; readonly points: readonly string[] },
  NotNow | BarredByPart | HashMoved | Blocked | BadInput
> => {
  const round = currentRound(records);
  if (round === null || round.advice !== null || round.decision !== null)
    return refuse({ kind: 'not-now', state: stateOf(records) });
  if (round.submission.hash !== attempt.hash) return refuse({ kind: 'hash-moved', currentHash: round.submission.hash });
  const part = partThatBars(attempt.by, 'adviser', partsPlayed(records, screening));
  if (part !== null) return refuse({ kind: 'barred-by-part', part });
  const blocked = blockedToday(findings, questionsCanBeOpen);
  if (blocked !== null) return refuse(blocked);
  const points = checkEach(attempt.points, {
    name: 'A point of advice',
    required: 'Enter at least one point of advice',
  });
  return points.ok ? accept({ round, points: points.value }) : refuse({ ...points.refusal, field: 'points' });
};
