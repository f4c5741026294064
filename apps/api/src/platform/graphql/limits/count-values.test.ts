import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holdsTooMuch } from './count-values.js';

const holds = (json: string, values = 20, nesting = 5): boolean => holdsTooMuch(Buffer.from(json), { values, nesting });

const count = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, inner) => sum + count(inner), 1)
    : 1;

const depth = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Object.values(value).reduce<number>((most, inner) => Math.max(most, depth(inner)), 0)
    : 0;

test('a long list and a deep one are too much, a long text is not', () => {
  expect(holds(JSON.stringify(Array(50).fill(0)))).toBe(true);
  expect(holds('['.repeat(6))).toBe(true);
  expect(holds(JSON.stringify({ text: `${'[{,'.repeat(5_000)}\\"` }))).toBe(false);
});

test('no value that has more values or is nested deeper passes, however its texts are written', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), (value) => {
      const [values, nesting] = [count(value), depth(value)];
      const json = JSON.stringify(value);
      if (values > 1) expect(holds(json, Math.floor(values / 2), 99)).toBe(true);
      if (nesting > 0) expect(holds(json, 9_999, nesting - 1)).toBe(true);
      expect(holds(json, values * 2 + 1, nesting)).toBe(false);
    }),
  );
});
