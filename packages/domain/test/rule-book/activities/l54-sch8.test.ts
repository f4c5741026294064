import { ruleBook } from '../../../src/rule-book/index.js';
import { activityRow, found, law, said, wholeBut } from '../../fixtures.js';

const rule = ruleBook.L54_SCH8;
const complete = {
  sensitive: true,
  sensitiveTypes: ['health'],
  strictNecessity: 'No other way to find them',
  schedule8Condition: 'sch8.1',
  schedule8Subtests: { a: 'Police Act 1996', b: 'Life is at risk' },
  policyDocument: 'APD 4, section 2',
} as const;

test('whether an activity is sensitive is answered', () => {
  expect(said(rule, activityRow({ sensitive: null }))).toEqual(['!sensitive-unanswered sensitive activity.1']);
  expect(said(rule, activityRow({ sensitive: false }))).toEqual([]);
});

test('sensitive processing under Part 3 needs all of its gateway', () => {
  expect(said(rule, activityRow({ sensitive: true }))).toEqual([
    '!no-sensitive-types sensitiveTypes activity.1',
    '!no-strict-necessity strictNecessity activity.1',
    '!no-condition schedule8Condition activity.1',
    '!no-policy-document policyDocument activity.1',
  ]);
  expect(said(rule, activityRow(complete))).toEqual([]);
});

test('every sub-test of the condition is answered', () => {
  expect(rule.judge([activityRow({ ...complete, schedule8Subtests: { a: 'Yes', b: ' ' } })], law)).toMatchObject([
    { field: 'schedule8Subtests', facts: { problem: 'subtest-unanswered', condition: 'sch8.1', subtest: 'b' } },
  ]);
});

test('a condition that is not in force is none', () => {
  expect(said(rule, activityRow({ ...complete, schedule8Condition: 'sch8.99' }))).toEqual([
    '!unknown-condition schedule8Condition activity.1',
  ]);
});

test('consent takes the place of necessity and condition, and not of the policy document', () => {
  const consent = { sensitive: true, sensitiveTypes: ['health'], lawfulBasis: 'part-3-consent' } as const;
  expect(said(rule, activityRow(consent))).toEqual(['!no-policy-document policyDocument activity.1']);
  expect(said(rule, activityRow({ ...consent, policyDocument: 'APD 4' }))).toEqual([]);
});

test('under the UK GDPR a condition of Article 9 or Schedule 1 is asked, and not Schedule 8', () => {
  const occupational = { sensitive: true, sensitiveTypes: ['health'], regime: 'uk-gdpr' } as const;
  expect(said(rule, activityRow(occupational))).toEqual([
    '!no-special-category-condition specialCategoryCondition activity.1',
  ]);
  expect(said(rule, activityRow({ ...occupational, specialCategoryCondition: 'Sch 1 para 1' }))).toEqual([]);
});

test('F54: sensitive data, and no condition of Schedule 8 anywhere', () => {
  const without = activityRow({ ...complete, schedule8Condition: null });
  expect(found(wholeBut({ 'activity.1': without }))).toEqual(['!L54_SCH8 no-condition schedule8Condition activity.1']);
  expect(found(wholeBut({ 'activity.1': activityRow(complete) }))).toEqual([]);
});
