import type { RuleId } from '@countersign/domain/rule-book/rules';
import { activityRules } from './activity-rules.js';
import { assuranceRules } from './assurance-rules.js';
import { componentRules } from './component-rules.js';
import { consultationRules } from './consultation-rules.js';
import { controllerRules } from './controller-rules.js';
import { evidenceRules } from './evidence-rules.js';
import { justificationRules } from './justification-rules.js';
import { processorRules } from './processor-rules.js';
import { transferRules } from './transfer-rules.js';
import { documentRules } from './document-rules.js';
import { methodRules } from './method-rules.js';
import { riskRules } from './risk-rules.js';
import { useRules } from './use-rules.js';
import type { RuleText, RuleTexts, Sentence } from './rule.js';

/** The rule book in words: every rule of the domain, each with a sentence for every problem that it can name. */
export const ruleBook: RuleTexts<RuleId> = {
  ...documentRules,
  ...transferRules,
  ...processorRules,
  ...controllerRules,
  ...justificationRules,
  ...evidenceRules,
  ...consultationRules,
  ...componentRules,
  ...activityRules,
  ...riskRules,
  ...methodRules,
  ...assuranceRules,
  ...useRules,
};

export const ruleText = (
  id: RuleId,
): Omit<RuleText, 'problems'> & {
  readonly problems: Readonly<Record<string, Sentence>>;
} => ruleBook[id];
