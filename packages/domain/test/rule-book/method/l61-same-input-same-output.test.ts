import type { Departure, AssessedItem } from '../../../src/document/items/index.js';
import type { Level } from '../../../src/matrix/index.js';
import { ruleBook } from '../../../src/rule-book/index.js';
import { found, law, riskRow, said, wholeBut } from '../../fixtures.js';

const rule = ruleBook.L61_SAME_INPUT_SAME_OUTPUT;
const stated = (level: Level, item: AssessedItem, confirmedBy: string | null = null): AssessedItem => {
  const departure: Departure = { level, reason: 'As it was', by: 'assessor', confirmedBy };
  return { ...item, departure };
};

test('the same scores have one level, and without departures they always do', () => {
  expect(said(rule, riskRow(), riskRow({}, 'risk.2'))).toEqual([]);
  expect(said(rule, riskRow(), riskRow({ residualLikelihood: 'remote' }, 'risk.2'))).toEqual([]);
});

test.each([null, 'data-protection-officer'])('a departure of one of them makes two, confirmed by %s', (confirmedBy) => {
  expect(rule.judge([stated('low', riskRow(), confirmedBy), riskRow({}, 'risk.2')], law)).toMatchObject([
    {
      blocks: false,
      itemId: null,
      facts: { likelihood: 'possible', severity: 'significant', levels: 'low,medium', count: 2 },
    },
  ]);
  expect(said(rule, stated('low', riskRow()), stated('low', riskRow({}, 'risk.2')))).toEqual([]);
});

test('where nothing is scored after measures, the scores before them are what a departure is read against', () => {
  const unscored = { residualLikelihood: null, residualSeverity: null };
  const risks = [
    stated('medium', riskRow(unscored)),
    stated('low', riskRow(unscored, 'risk.2')),
    riskRow({}, 'risk.3'),
  ];
  expect(rule.judge(risks, law)).toMatchObject([
    { facts: { likelihood: 'probable', severity: 'significant', count: 2 } },
  ]);
  expect(said(rule, riskRow(unscored), riskRow(unscored, 'risk.2'))).toEqual([]);
});

test('F61: erasure and rectification, scored alike, stated at two levels', () => {
  const scores = { residualLikelihood: 'probable', residualSeverity: 'significant' };
  const rectification = stated('medium', riskRow(scores), 'data-protection-officer');
  const erasure = riskRow({ ...scores, harmType: 'loss-of-rights', knownRisk: null }, 'risk.rights');
  const at = (level: Level) =>
    wholeBut({ 'risk.1': rectification, 'risk.rights': stated(level, erasure, 'data-protection-officer') });
  expect(found(at('low'))).toEqual(['L61_SAME_INPUT_SAME_OUTPUT levels-differ departure risks']);
  expect(found(at('medium'))).toEqual([]);
});
