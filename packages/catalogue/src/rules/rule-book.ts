import type { RuleId } from '@countersign/domain';
import { activityRules } from './activity-rules.js';
import { componentRules } from './component-rules.js';
import { documentRules } from './document-rules.js';
import { riskRules } from './risk-rules.js';
import type { RuleText, RuleTexts, Sentence } from './rule.js';

/** The rule book in words: every rule of the domain, each with a sentence for every problem that it can name. */
export const ruleBook: RuleTexts<RuleId> = { ...documentRules, ...componentRules, ...activityRules, ...riskRules };

export const ruleText = (
  id: RuleId,
): Omit<RuleText, 'problems'> & {
  readonly problems: Readonly<Record<string, Sentence>>;
} => ruleBook[id];
