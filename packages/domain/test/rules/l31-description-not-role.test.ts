import { ruleBook } from '../../src/index.js';
import { componentRow, law, said } from '../fixtures.js';

const rule = ruleBook.L31_DESCRIPTION_NOT_ROLE;

test('a component without a role blocks', () => {
  expect(said(rule, componentRow({ role: null }))).toEqual(['!no-role role component.1']);
  expect(said(rule, componentRow())).toEqual([]);
});

test('a place that is not said is an error, and does not block', () => {
  expect(said(rule, componentRow({ storage: '', support: ' ' }))).toEqual([
    'no-location storage component.1',
    'no-location support component.1',
  ]);
  expect(rule([componentRow({ processing: '' })], law)).toMatchObject([
    { facts: { component: 'exchange-online', place: 'processing' } },
  ]);
});
