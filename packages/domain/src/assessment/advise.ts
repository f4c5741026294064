import { partThatBars, type BarredByPart } from '../authority/separation.js';
import { checkText } from '../document/check-text.js';
import { limits } from '../document/limits.js';
import { saysNothing } from '../document/says-nothing.js';
import { badInput, type BadInput } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { blockedToday, questionsCanBeOpen } from './blocked-today.js';
import { checkEach } from './check-each.js';
import { roundWithReaders, stateOf, type Round } from './lifecycle.js';
import { partsPlayed, type PartsInScreening } from './parts-played.js';
import type { Finding } from './finding.js';
import type { AssessmentRecords } from './records.js';
import type { Blocked, HashMoved, NotNow } from './refusals.js';

/**
 * Sealing advice on the exact content read (law 8; DPA 2018 s.71, UK GDPR Art 35(2)): refused while a finding of today
 * blocks it, since the text cannot be signed as it is. It has points, each of which the decision answers; or none, and says
 * so in a sentence.
 */
export const advise = (
  records: AssessmentRecords,
  screening: PartsInScreening,
  findings: readonly Finding[],
  attempt: { readonly by: string; readonly hash: string; readonly points: readonly string[]; readonly remark: string },
): Result<Advised, NotNow | BarredByPart | HashMoved | Blocked | BadInput> => {
  const round = roundWithReaders(records);
  if (round === null || round.advice !== null) return refuse({ kind: 'not-now', state: stateOf(records) });
  if (round.submission.hash !== attempt.hash) return refuse({ kind: 'hash-moved', currentHash: round.submission.hash });
  const part = partThatBars(attempt.by, 'adviser', partsPlayed(records, screening));
  if (part !== null) return refuse({ kind: 'barred-by-part', part });
  const blocked = blockedToday(findings, questionsCanBeOpen);
  if (blocked !== null) return refuse(blocked);
  const isSaid = attempt.points.some((point) => !saysNothing(point));
  return isSaid ? withPoints(round, attempt) : withoutPoints(round, attempt.remark);
};

interface Advised {
  readonly round: Round;
  readonly points: readonly string[];
  readonly remark: string;
}

const withoutPoints = (round: Round, remark: string): Result<Advised, BadInput> => {
  const said = checkText(remark, {
    name: 'What you say in place of points',
    most: limits.text,
    required: 'Enter a point of advice, or say in a sentence that you have none',
  });
  return said.ok ? accept({ round, points: [], remark: said.value }) : refuse(badInput('remark', said.refusal));
};

const withPoints = (
  round: Round,
  { points, remark }: { readonly points: readonly string[]; readonly remark: string },
): Result<Advised, BadInput> => {
  if (!saysNothing(remark)) return refuse(badInput('remark', 'Advice has points, or says that it has none'));
  const checked = checkEach(points, { name: 'A point of advice', required: 'Enter at least one point of advice' });
  return checked.ok
    ? accept({ round, points: checked.value, remark: '' })
    : refuse({ ...checked.refusal, field: 'points' });
};
