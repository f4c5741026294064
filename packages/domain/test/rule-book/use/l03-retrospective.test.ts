import { ruleBook } from '../../../src/rule-book/index.js';
import { activityRow, found, said, wholeBut } from '../../fixtures.js';

const rule = ruleBook.L03_RETROSPECTIVE;

test('what is not in use yet, or only later, is not said', () => {
  expect(said(rule, activityRow())).toEqual([]);
  expect(said(rule, activityRow({ liveSince: '2026-11-02' }))).toEqual([]);
});

test('what is in use on the day is said for good, and blocks until something is done about it', () => {
  expect(said(rule, activityRow({ liveSince: '2026-11-01', remedialPlan: ' ' }))).toEqual([
    '!no-remedial-plan remedialPlan activity.1',
  ]);
  expect(said(rule, activityRow({ liveSince: '2025-09-01', remedialPlan: 'Use stops on Friday' }))).toEqual([
    'in-use liveSince activity.1',
  ]);
});

test('F03: the assessment is written after a year of use', () => {
  expect(found(wholeBut({ 'activity.1': activityRow({ liveSince: '2025-11-01' }) }))).toEqual([
    '!L03_RETROSPECTIVE no-remedial-plan remedialPlan activity.1',
  ]);
  expect(found(wholeBut({ 'activity.1': activityRow({ liveSince: '2026-12-01' }) }))).toEqual([]);
});
