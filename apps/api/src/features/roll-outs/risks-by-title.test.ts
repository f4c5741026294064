import { expect, test } from '@jest/globals';
import type { ConditionState } from '@countersign/domain/gates';
import { refusedByTitle, risksByTitle } from './risks-by-title.js';

const held: ConditionState = { condition: 'measures-in-place', met: false, missing: ['risks/1', 'risks/gone'] };
const named = { ...held, missing: ['Copies that nobody controls', 'A risk no longer in the assessment'] };
const titles = { 'risks/1': 'Copies that nobody controls', exchange: 'A risk with the id of a component' };

test('the risks that hold a gate are called by their titles, and nothing else is', () => {
  const other: ConditionState = { condition: 'components-covered', met: false, missing: ['exchange'] };
  expect(risksByTitle(held, titles)).toEqual(named);
  expect(risksByTitle(other, titles)).toBe(other);
  expect(risksByTitle({ ...held, met: true, missing: [] }, titles)).toEqual({ ...held, met: true, missing: [] });
});

test('a refusal names them too, and stays the refusal that it is', () => {
  const unsigned: ConditionState = { condition: 'opening-signed', met: false, missing: [] };
  expect(refusedByTitle({ kind: 'gate-held', outstanding: [held, unsigned] }, titles)).toEqual({
    kind: 'gate-held',
    outstanding: [named, unsigned],
  });
  expect(refusedByTitle({ kind: 'already-open' }, titles)).toEqual({ kind: 'already-open' });
});
