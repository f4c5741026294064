import type { Measure } from '../../../src/document/content/index.js';
import { ruleBook } from '../../../src/rule-book/index.js';
import { found, law, measure, riskRow, said, wholeBut } from '../../fixtures.js';

const rule = ruleBook.L64_MEASURE_HARM_MATCH;
const by = (control: Measure['control'], lowers: Measure['lowers'] = ['likelihood']): Measure => ({
  ...measure(`A measure by ${control ?? 'something'}`),
  control,
  lowers,
});

test('a measure works by a control that fits the harm', () => {
  expect(said(rule, riskRow())).toEqual([]);
  expect(
    rule.judge([riskRow({ measures: [by('training'), by('governance'), by('configuration')] })], law),
  ).toMatchObject([
    { blocks: false, itemId: 'risk.1', facts: { controls: 'training,governance', harm: 'uncontrolled-copying' } },
  ]);
});

test('what is not said is not judged, nor a harm that no list is kept of', () => {
  expect(said(rule, riskRow({ measures: [by(null)] }))).toEqual([]);
  const without = { ...law, controlsFor: { ...law.controlsFor, 'uncontrolled-copying': [] } };
  expect(rule.judge([riskRow({ measures: [by('training'), by('governance')] })], without)).toEqual([]);
});

test('training alone is said by another rule', () => {
  expect(said(rule, riskRow({ measures: [by('training')] }))).toEqual([]);
  expect(
    said(rule, riskRow({ measures: [by('training')], likelihood: 'remote', residualLikelihood: 'remote' })),
  ).toEqual(['does-not-fit measures risk.1']);
});

test('a score is lowered by measures and by nothing else', () => {
  const both = { severity: 'severe', residualSeverity: 'significant' };
  expect(said(rule, riskRow({ ...both, measures: [by('configuration', [])] }))).toEqual([
    '!lowered-by-nothing residualLikelihood risk.1',
    '!lowered-by-nothing residualSeverity risk.1',
  ]);
  expect(said(rule, riskRow({ ...both, measures: [by('configuration')] }))).toEqual([
    '!lowered-by-nothing residualSeverity risk.1',
  ]);
  expect(said(rule, riskRow({ ...both, measures: [by('configuration'), by('separation', ['severity'])] }))).toEqual([
    'does-not-fit measures risk.1',
  ]);
});

test('a measure without words lowers nothing', () => {
  const blank = [{ ...measure(' ') }, by('configuration', ['severity'])];
  expect(said(rule, riskRow({ measures: blank }))).toEqual(['!lowered-by-nothing residualLikelihood risk.1']);
});

test('a risk without any measure is said by another rule, unless it was low', () => {
  expect(said(rule, riskRow({ measures: [] }))).toEqual([]);
  const low = { severity: 'minimal', residualSeverity: 'minimal', measures: [] };
  expect(said(rule, riskRow(low))).toEqual(['!lowered-by-nothing residualLikelihood risk.1']);
});

test('what is not scored, or scored higher, is not lowered', () => {
  expect(said(rule, riskRow({ residualLikelihood: null, measures: [by('configuration', [])] }))).toEqual([]);
  expect(said(rule, riskRow({ likelihood: null, measures: [by('configuration', [])] }))).toEqual([]);
});

test('F64: training against a system that cannot correct a record', () => {
  const answered = (control: Measure['control']) =>
    wholeBut({ 'risk.1': riskRow({ measures: [by('configuration'), by(control)] }) });
  expect(found(answered('training'))).toEqual(['L64_MEASURE_HARM_MATCH does-not-fit measures risk.1']);
  expect(found(answered('access-control'))).toEqual([]);
});
