export type { RuleId } from '../rules/rule-book.js';
export type { RuleLaw, ScreeningCriterion } from '../rule/rule-law.js';
export * from './faults.js';
export * from './finding.js';
export * from './override.js';
export * from './override-finding.js';
