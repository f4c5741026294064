import { partThatBars, type BarredByPart, type PartsPlayed } from '../../authority/separation.js';
import { checkText } from '../../document/words/check-text.js';
import { fieldLimits } from '../../document/words/limits.js';
import { atField } from '../../kernel/check-form.js';
import { badInput, type BadInput, type NoSuchItem } from '../../kernel/refusals.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import type { RuleId } from '../rules/rule-book.js';
import type { Finding, FindingOverride } from './finding.js';

/** Which finding is meant: what a rule found, on which item, in which field of it. */
export type FindingKey = Pick<Finding, 'itemId' | 'field'> & { readonly rule: string; readonly problem: string };

/** The finding that a key names in a list; null where there is none such, or there is one no more. */
export const findingFor = (findings: readonly Finding[], key: FindingKey): Finding | null =>
  findings.find(
    ({ rule, itemId, field, facts }) =>
      rule === key.rule && itemId === key.itemId && field === key.field && facts['problem'] === key.problem,
  ) ?? null;

/**
 * Saying, with a reason, that a finding does not hold here: only where its rule allows it, and only once. It takes no
 * block away before a second person has agreed (law 7).
 */
export const overrideFinding = (
  finding: Finding | null,
  reason: string,
  overridable: readonly RuleId[],
): Result<{ readonly finding: Finding; readonly reason: string }, NoSuchItem | BadInput> => {
  if (finding === null) return refuse({ kind: 'no-such-item' });
  if (!overridable.includes(finding.rule))
    return refuse(badInput('rule', 'This rule does not allow its findings to be set aside: put it right'));
  if (finding.override !== undefined)
    return refuse(badInput('reason', 'This finding is set aside already: withdraw that first'));
  const rule = { name: 'Reason', most: fieldLimits.reason, required: 'Say why this does not hold here' };
  const said = atField('reason', checkText(reason, rule));
  return said.ok ? accept({ finding, reason: said.value }) : said;
};

/**
 * The second person's agreement to an override: somebody else than who made it, who neither wrote in the assessment, nor
 * advised or decided on it; once, and while it stands on the text that it was made on (laws 6 and 7).
 */
export const confirmOverride = (
  findings: readonly Finding[],
  overrideId: string,
  by: string,
  played: PartsPlayed,
): Result<FindingOverride, NoSuchItem | BarredByPart> => {
  const override = findings.find((finding) => finding.override?.id === overrideId)?.override;
  if (override === undefined || override.confirmedBy !== null) return refuse({ kind: 'no-such-item' });
  const part = override.by === by ? 'author' : partThatBars(by, 'second-person', played);
  return part === null ? accept(override) : refuse({ kind: 'barred-by-part', part });
};

/** Taking an override back, confirmed or not: the finding stands again as the rule has it. The record stays. */
export const withdrawOverride = (
  overrides: readonly FindingOverride[],
  overrideId: string,
): Result<FindingOverride, NoSuchItem> => {
  const override = overrides.find(({ id }) => id === overrideId);
  return override === undefined ? refuse({ kind: 'no-such-item' }) : accept(override);
};
