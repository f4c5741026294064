import { ruleBook } from '../../src/index.js';
import { activityRow, said } from '../fixtures.js';

const rule = ruleBook.L50_ONE_REGIME_PER_ACTIVITY;

test('an activity has a regime', () => {
  expect(said(rule, activityRow({ regime: null }))).toEqual(['!no-regime regime activity.1']);
});

test('Part 3 has a law enforcement purpose', () => {
  expect(said(rule, activityRow({ lawEnforcementPurpose: null }))).toEqual([
    '!no-law-enforcement-purpose lawEnforcementPurpose activity.1',
  ]);
  expect(said(rule, activityRow())).toEqual([]);
});

test.each(['uk-gdpr', 'part-4'] as const)('%s has none', (regime) => {
  expect(said(rule, activityRow({ regime }))).toEqual(['!purpose-of-other-regime lawEnforcementPurpose activity.1']);
  expect(said(rule, activityRow({ regime, lawEnforcementPurpose: null }))).toEqual([]);
});
