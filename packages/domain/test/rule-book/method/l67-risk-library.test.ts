import { ruleBook } from '../../../src/rule-book/index.js';
import { anItem, aTable, found, law, risk, riskRow, said, wholeBut } from '../../fixtures.js';
import { setAsideRow } from '../../whole-processing.js';

const rule = ruleBook.L67_RISK_LIBRARY;

test('every known risk is assessed or set aside', () => {
  expect(said(rule, riskRow(), setAsideRow())).toEqual([]);
  expect(rule.judge([riskRow()], law)).toMatchObject([
    { blocks: false, itemId: null, facts: { problem: 'not-assessed', knownRisk: 'vendor-staff-access' } },
  ]);
  expect(said(rule, aTable({ id: 'risks', kind: 'risk' }), riskRow({ knownRisk: null }))).toEqual([
    'not-assessed - risks',
    'not-assessed - risks',
  ]);
});

test('setting one aside takes a reason', () => {
  expect(said(rule, riskRow(), setAsideRow({ reason: ' ' }))).toEqual(['no-reason reason set-aside.1']);
  expect(said(rule, riskRow(), setAsideRow(), setAsideRow({ knownRisk: '', reason: '' }, 'set-aside.2'))).toEqual([]);
});

test('a national risk without a stance is said by another rule; a rejected one assesses nothing', () => {
  const national = risk({ knownRisk: 'vendor-staff-access' });
  const open = anItem({ id: 'risks.vendor', kind: 'risk', national, content: null, stance: null });
  expect(said(rule, riskRow(), open)).toEqual([]);
  expect(said(rule, riskRow(), { ...open, stance: 'rejected' })).toEqual(['not-assessed - -']);
});

test('F67: nobody looked at what is known to go wrong', () => {
  expect(found(wholeBut({ 'set-aside.1': null }))).toEqual(['L67_RISK_LIBRARY not-assessed - risks']);
  expect(found(wholeBut({ 'set-aside.1': setAsideRow() }))).toEqual([]);
});
