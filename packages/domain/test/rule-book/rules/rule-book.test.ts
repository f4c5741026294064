import { expect, test } from '@jest/globals';
import { ruleBook, rules } from '../../../src/rule-book/rules/index.js';

test('each id is that of one rule, in the order of the numbers', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.slice(0, 3)).toEqual(['L03_RETROSPECTIVE', 'L06_LEGACY_PIA', 'L11_SECTION_REVIEW']);
  expect(ids.indexOf('L100_ACTIVITY_IN_USE_NOT_ASSESSED')).toBeGreaterThan(ids.indexOf('L90_CONSULTEE_DIVERSITY'));
});

test('a rule is found by its id', () => {
  for (const rule of rules) expect(ruleBook[rule.id]).toBe(rule);
});
