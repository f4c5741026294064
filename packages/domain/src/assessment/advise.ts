import { partThatBars, type BarredByPart } from '../authority/separation.js';
import type { BadInput } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { checkEach } from './check-each.js';
import { currentRound, stateOf, type Round } from './lifecycle.js';
import { partsPlayed, type PartsInScreening } from './parts-played.js';
import type { AssessmentRecords } from './records.js';
import type { HashMoved, NotNow } from './refusals.js';

/** Sealing advice on the exact content read (law 8; DPA 2018 s.71, UK GDPR Art 35(2)). */
export const advise = (
  records: AssessmentRecords,
  screening: PartsInScreening,
  attempt: { readonly by: string; readonly hash: string; readonly points: readonly string[] },
): Result<
  { readonly round: Round; readonly points: readonly string[] },
  NotNow | BarredByPart | HashMoved | BadInput
> => {
  const round = currentRound(records);
  if (round === null || round.advice !== null || round.decision !== null)
    return refuse({ kind: 'not-now', state: stateOf(records) });
  if (round.submission.hash !== attempt.hash) return refuse({ kind: 'hash-moved', currentHash: round.submission.hash });
  const part = partThatBars(attempt.by, 'adviser', partsPlayed(records, screening));
  if (part !== null) return refuse({ kind: 'barred-by-part', part });
  const points = checkEach(attempt.points, {
    name: 'A point of advice',
    required: 'Enter at least one point of advice',
  });
  return points.ok ? accept({ round, points: points.value }) : refuse({ ...points.refusal, field: 'points' });
};
