import { ruleBook } from '../../../src/rule-book/index.js';
import { activityRow, componentRow, found, said, wholeBut } from '../../fixtures.js';

const rule = ruleBook.L58_SYSTEM_OF_RECORD;

test('every activity says how long content stays and how it goes', () => {
  const silent = { retentionDays: null, disposal: ' ' };
  expect(said(rule, activityRow({ ...silent, regime: 'uk-gdpr', operationalRecord: null }))).toEqual([
    'no-retention-days retentionDays activity.1',
    'no-disposal disposal activity.1',
  ]);
  expect(said(rule, activityRow())).toEqual([]);
});

test('how long recordings stay is asked by another rule', () => {
  const records = componentRow({ component: 'teams-recording' });
  const recording = activityRow({ components: ['teams-recording'], retentionDays: null });
  expect(said(rule, records, recording)).toEqual([]);
  expect(said(rule, componentRow({ component: 'teams-recording', enabled: false }), recording)).toHaveLength(1);
});

test('under Part 3 it is said whether it is policing information', () => {
  expect(said(rule, activityRow({ operationalRecord: null }))).toEqual([
    'operational-unanswered operationalRecord activity.1',
  ]);
  expect(said(rule, activityRow({ operationalRecord: false, systemOfRecord: '', reviewGroup: '' }))).toEqual([]);
});

test('policing information has a system of record, a rule for copies, and a review group', () => {
  const drifting = { systemOfRecord: ' ', syncRule: '', copyRetentionDays: null, reviewGroup: '' };
  expect(said(rule, activityRow(drifting))).toEqual([
    'no-system-of-record systemOfRecord activity.1',
    'no-sync-rule syncRule activity.1',
    'no-copy-retention copyRetentionDays activity.1',
    'no-review-group reviewGroup activity.1',
  ]);
  expect(said(rule, activityRow({ copyRetentionDays: 31, retentionDays: 30 }))).toEqual([
    'copy-outlives-content copyRetentionDays activity.1',
  ]);
  expect(said(rule, activityRow({ copyRetentionDays: 0 }))).toEqual([]);
});

test('F58: data in the new tool drifts from the record systems', () => {
  expect(found(wholeBut({ 'activity.1': activityRow({ syncRule: '' }) }))).toEqual([
    'L58_SYSTEM_OF_RECORD no-sync-rule syncRule activity.1',
  ]);
  expect(found(wholeBut({ 'activity.1': activityRow({ syncRule: 'Within a day, by the officer' }) }))).toEqual([]);
});
