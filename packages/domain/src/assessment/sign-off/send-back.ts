import { partThatBars, type BarredByPart } from '../../authority/separation.js';
import { checkText } from '../../document/words/check-text.js';
import { fieldLimits } from '../../document/words/limits.js';
import { atField } from '../../kernel/check-form.js';
import type { BadInput } from '../../kernel/refusals.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { roundWaitingFor, stateOf, type Round } from '../lifecycle/lifecycle.js';
import { partsPlayed, type PartsInScreening } from '../lifecycle/parts-played.js';
import type { AssessmentRecords, SendsBackAs } from '../lifecycle/records.js';
import type { HashMoved, NotNow } from '../lifecycle/refusals.js';
import type { RoundAct } from '../lifecycle/round-waits-for.js';

const required: Readonly<Record<SendsBackAs, string>> = {
  adviser: 'Say why you send it back',
  'approver-of-measures': 'Say why you decline the measures',
};

const actOf: Readonly<Record<SendsBackAs, RoundAct>> = {
  adviser: 'send-back-assessment',
  'approver-of-measures': 'decline-measures',
};

/**
 * Sending what was handed in back to writing, with reasons, by who advises on it (DPA 2018 s.71; UK GDPR Art 39(1)(c)) or
 * by who would approve its measures and declines them (S5). It is on the exact text that was read, it stops the decision,
 * and nothing is signed before the text is handed in again. Measures that were approved are not declined after. It makes
 * the position safer, so it waits for no course; and it is never open to whoever wrote the text (law 6).
 */
export const sendBack = (
  records: AssessmentRecords,
  screening: PartsInScreening,
  attempt: { readonly by: string; readonly hash: string; readonly part: SendsBackAs; readonly reason: string },
): Result<{ readonly round: Round; readonly reason: string }, NotNow | BarredByPart | HashMoved | BadInput> => {
  const round = roundWaitingFor(records, actOf[attempt.part]);
  if (round === null) return refuse({ kind: 'not-now', state: stateOf(records) });
  if (round.submission.hash !== attempt.hash) return refuse({ kind: 'hash-moved', currentHash: round.submission.hash });
  const part = partThatBars(attempt.by, attempt.part, partsPlayed(records, screening));
  if (part !== null) return refuse({ kind: 'barred-by-part', part });
  const rule = { name: 'Reason', most: fieldLimits.reason, required: required[attempt.part], asked: 'reason' } as const;
  const said = atField('reason', checkText(attempt.reason, rule));
  return said.ok ? accept({ round, reason: said.value }) : said;
};
