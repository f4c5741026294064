import { ruleBook } from '../../../src/rule-book/index.js';
import { componentRow, found, law, said, wholeBut } from '../../fixtures.js';
import { processorRow } from '../../whole-service.js';

const rule = ruleBook.L31_DESCRIPTION_NOT_ROLE;

test('a component without a role blocks', () => {
  expect(said(rule, componentRow({ role: null }))).toEqual(['!no-role role component.1']);
  expect(said(rule, componentRow())).toEqual([]);
});

test('places that are not said are one error, at the first of them', () => {
  expect(said(rule, componentRow({ storage: '', support: ' ' }))).toEqual(['no-location storage component.1']);
  expect(rule.judge([componentRow({ backup: '', telemetry: '', keys: '' })], law)).toMatchObject([
    { field: 'backup', facts: { component: 'exchange-online', place: 'backup,telemetry,keys' } },
  ]);
});

test('a processor says its role, which blocks, its company, its country and that of its parent', () => {
  expect(said(rule, processorRow())).toEqual([]);
  expect(said(rule, processorRow({ role: null, entity: ' ', country: null, parentJurisdiction: '' }))).toEqual([
    '!processor-without-role role processor.1',
    'no-entity entity processor.1',
    'no-country country processor.1',
    'no-parent parentJurisdiction processor.1',
  ]);
});

test('F31: a component is described at length, and its role is not said', () => {
  const described = { baseline: 'Twelve pages on which tools are included, and what each does' };
  expect(found(wholeBut({ 'component.1': componentRow({ ...described, role: null }) }))).toEqual([
    '!L31_DESCRIPTION_NOT_ROLE no-role role component.1',
  ]);
  expect(found(wholeBut({ 'component.1': componentRow(described) }))).toEqual([]);
});
