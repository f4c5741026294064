import { ruleBook } from '../../../src/rule-book/index.js';
import { activityRow, aTable, found, law, measure, riskRow, said, wholeBut } from '../../fixtures.js';
import { safeguardRow } from '../../whole-processing.js';

const rule = ruleBook.L68_STATUTORY_CONTENT;

test('an assessment has activities, risks, and under Part 3 safeguards', () => {
  expect(said(rule)).toEqual(['!no-activities - -', '!no-risks - -']);
  expect(said(rule, activityRow(), riskRow())).toEqual(['!no-safeguards - -']);
  expect(said(rule, activityRow(), riskRow(), safeguardRow())).toEqual([]);
  expect(said(rule, activityRow({ regime: 'uk-gdpr' }), riskRow())).toEqual([]);
});

test('what is left open is said by other rules', () => {
  expect(said(rule, aTable(), riskRow())).toEqual([]);
  expect(said(rule, aTable({ minimumRows: 0 }), riskRow())).toEqual(['!no-activities - -']);
});

test('an activity is described, a risk says the harm, a safeguard says how', () => {
  const bare = [activityRow({ description: ' ' }), riskRow({ harm: '' }), safeguardRow({ how: '' })];
  expect(said(rule, ...bare)).toEqual([
    '!no-description description activity.1',
    '!no-harm harm risk.1',
    '!safeguard-not-described how safeguard.1',
  ]);
});

test('a risk that is medium or high has a measure', () => {
  const rest = [activityRow(), safeguardRow()];
  expect(rule.judge([...rest, riskRow({ measures: [] })], law)).toMatchObject([
    { itemId: 'risk.1', field: 'measures', facts: { problem: 'no-measure', level: 'high' } },
  ]);
  expect(said(rule, ...rest, riskRow({ measures: [measure(' ')] }))).toHaveLength(1);
  expect(said(rule, ...rest, riskRow({ measures: [], likelihood: 'remote' }))).toEqual([]);
});

test('F68: risks without what is done about them', () => {
  expect(found(wholeBut({ 'risk.1': riskRow({ measures: [] }) }))).toEqual([
    '!L68_STATUTORY_CONTENT no-measure measures risk.1',
  ]);
  expect(found(wholeBut({ 'risk.1': riskRow() }))).toEqual([]);
});
