import { ruleBook } from '../../../src/rule-book/index.js';
import { componentRow, found, law, riskRow, said, wholeBut } from '../../fixtures.js';
import { claimRow, flowRow } from '../../whole-service.js';

const rule = ruleBook.R0_LOST_REFERENCE;

test('what points to an item points to one that is there, once for each field', () => {
  expect(rule.judge([riskRow({ activities: ['gone', 'gone too', 'risk.1'] })], law)).toMatchObject([
    { blocks: true, itemId: 'risk.1', field: 'activities', facts: { problem: 'lost', count: 2 } },
  ]);
});

test('so does an entry of a list', () => {
  const exception = { text: 'Faults', source: 'Page', readOn: '2026-09-01', noPersonalData: '' } as const;
  expect(said(rule, componentRow({ exceptions: [{ ...exception, transfer: 'gone' }] }))).toEqual([
    '!lost exceptions component.1',
  ]);
  expect(said(rule, componentRow({ exceptions: [{ ...exception, transfer: null }] }))).toEqual([]);
});

test('a claim has a rule of its own, and what is not asked points nowhere', () => {
  expect(said(rule, claimRow({ anchor: 'gone' }))).toEqual([]);
  expect(said(rule, { ...riskRow({ activities: ['gone'] }), applies: false })).toEqual([]);
});

test('a flow of an activity that was deleted is one finding', () => {
  expect(found(wholeBut({ 'flow.1': flowRow({ activities: ['activity.9'] }) }))).toEqual([
    '!R0_LOST_REFERENCE lost activities flow.1',
  ]);
  expect(found(wholeBut({ 'flow.1': flowRow({ activities: ['activity.1'] }) }))).toEqual([]);
});
