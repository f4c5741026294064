import { checkText } from '../../document/words/check-text.js';
import { fieldLimits } from '../../document/words/limits.js';
import { atField } from '../../kernel/check-form.js';
import type { BadInput } from '../../kernel/refusals.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { roundWaitingFor, stateOf } from '../lifecycle/lifecycle.js';
import type { AssessmentRecords, Submission } from '../lifecycle/records.js';
import type { NotNow } from '../lifecycle/refusals.js';

/** Taking a document back to writing, with a reason: possible until it is decided; every record stays (S1). */
export const takeBack = (
  records: AssessmentRecords,
  reason: string,
): Result<{ readonly submission: Submission; readonly reason: string }, NotNow | BadInput> => {
  const round = roundWaitingFor(records, 'take-back-assessment');
  if (round === null) return refuse({ kind: 'not-now', state: stateOf(records) });
  const rule = { name: 'Reason', most: fieldLimits.reason, required: 'Say why you take it back' };
  const said = atField('reason', checkText(reason, rule));
  return said.ok ? accept({ submission: round.submission, reason: said.value }) : said;
};
