import type { Regime } from '../../../src/document/kinds/index.js';
import { ruleBook } from '../../../src/rule-book/index.js';
import { activityRow, aTable, found, law, riskRow, said, wholeDocument } from '../../fixtures.js';

const rule = ruleBook.L52_RISK_REGIME;
const table = aTable({ id: 'risks', kind: 'risk' });
const rights = riskRow({ harmType: 'loss-of-rights' });

test('a risk has a regime', () => {
  expect(said(rule, activityRow(), rights, riskRow({ regime: null }, 'risk.2'))).toEqual(['no-regime regime risk.2']);
  expect(said(rule, activityRow(), riskRow({ regime: null }))).toEqual(['no-regime regime risk.1']);
  expect(said(rule, activityRow(), rights)).toEqual([]);
});

test('where none of several has one, it is said once', () => {
  const bare = [riskRow({ regime: null }), riskRow({ regime: null }, 'risk.2')];
  expect(said(rule, activityRow(), table, ...bare)).toEqual(['none-has-regime regime risks']);
  expect(rule.judge(bare, law)).toMatchObject([{ itemId: null, facts: { problem: 'none-has-regime', count: 2 } }]);
});

test('every regime of the activities has a risk, and one to the rights of people', () => {
  const staff = activityRow({ regime: 'uk-gdpr' }, 'activity.2');
  expect(said(rule, activityRow(), staff, rights)).toEqual(['regime-without-risk - -']);
  expect(said(rule, activityRow(), riskRow())).toEqual(['regime-without-risk-to-rights - -']);
  expect(said(rule, staff, riskRow({ regime: 'uk-gdpr', harmType: 'inaccuracy-not-correctable' }))).toEqual([]);
});

test('no risks at all, and national ones without a stance, are said by other rules', () => {
  expect(said(rule, activityRow())).toEqual([]);
  const open = { ...riskRow({}, 'risk.national'), tableId: null, placement: 'national' as const, content: null };
  expect(said(rule, activityRow(), riskRow(), open)).toEqual([]);
});

test('F52: the risks are not assessed regime by regime', () => {
  const under = (regime: Regime | null) =>
    wholeDocument().map((item) =>
      item.content?.kind === 'risk' ? { ...item, content: { ...item.content, regime } } : item,
    );
  expect(found(under(null))).toEqual(['L52_RISK_REGIME none-has-regime regime risks']);
  expect(found(under('part-3'))).toEqual([]);
});
