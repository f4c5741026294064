import type { Departure, AssessedItem } from '../../../src/document/items/index.js';
import { ruleBook } from '../../../src/rule-book/index.js';
import { found, law, riskRow, said, wholeBut } from '../../fixtures.js';

const rule = ruleBook.L60_MATRIX_COMPUTED;

test('a risk is scored before and after its measures', () => {
  expect(said(rule, riskRow({ likelihood: null, residualSeverity: null }))).toEqual([
    '!not-scored likelihood risk.1',
    '!residual-not-scored residualSeverity risk.1',
  ]);
  expect(said(rule, riskRow())).toEqual([]);
});

test('a word that is not on the scale is no score', () => {
  expect(said(rule, riskRow({ severity: 'catastrophic' }))).toEqual(['!not-scored severity risk.1']);
});

test('measures do not raise a risk', () => {
  const raised = { likelihood: 'remote', severity: 'minimal', residualLikelihood: 'probable' } as const;
  expect(rule.judge([riskRow({ ...raised, residualSeverity: 'severe' })], law)).toMatchObject([
    { facts: { problem: 'residual-above-inherent', inherent: 'low', residual: 'high' } },
  ]);
});

test('a departure counts once somebody else has confirmed it', () => {
  const departed = (confirmedBy: string | null): AssessedItem => {
    const departure: Departure = { level: 'low', reason: 'Tested in June', by: 'assessor', confirmedBy };
    return { ...riskRow(), departure };
  };
  expect(rule.judge([departed(null)], law)).toMatchObject([
    { field: 'departure', facts: { problem: 'departure-not-confirmed', level: 'low', computed: 'medium' } },
  ]);
  expect(said(rule, departed('assessor'))).toHaveLength(1);
  expect(said(rule, departed('data-protection-officer'))).toEqual([]);
});

test('F60: probable and significant, stated as medium', () => {
  const inaccurate = {
    likelihood: 'probable',
    severity: 'significant',
    residualLikelihood: 'probable',
    residualSeverity: 'significant',
  };
  const stated: Departure = {
    level: 'medium',
    reason: 'As the national document has it',
    by: 'assessor',
    confirmedBy: null,
  };
  expect(found(wholeBut({ 'risk.1': { ...riskRow(inaccurate), departure: stated } }))).toEqual([
    '!L60_MATRIX_COMPUTED departure-not-confirmed departure risk.1',
  ]);
  expect(found(wholeBut({ 'risk.1': riskRow(inaccurate) }))).toEqual([]);
});
