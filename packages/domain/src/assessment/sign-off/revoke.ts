import { checkText } from '../../document/words/check-text.js';
import { fieldLimits } from '../../document/words/limits.js';
import { atField } from '../../kernel/check-form.js';
import type { BadInput } from '../../kernel/refusals.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import type { AssessmentState } from '../lifecycle/lifecycle.js';
import type { NotNow } from '../lifecycle/refusals.js';

/** Revoking: only a decision that stands, with a reason. The history stays whole (S11). */
export const revokeDecision = (
  standing: { readonly id: string } | null,
  reason: string,
  state: AssessmentState,
): Result<{ readonly decisionId: string; readonly reason: string }, NotNow | BadInput> => {
  if (standing === null) return refuse({ kind: 'not-now', state });
  const rule = { name: 'Reason', most: fieldLimits.reason, required: 'Say why you revoke the signature' };
  const said = atField('reason', checkText(reason, rule));
  return said.ok ? accept({ decisionId: standing.id, reason: said.value }) : said;
};
