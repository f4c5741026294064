import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { valueCounter } from './count-values.js';

/** As it comes over the wire: in pieces of any size. */
const holds = (json: string, values = 20, nesting = 5, size = 65_536): boolean => {
  const [bytes, isTooMuch] = [Buffer.from(json), valueCounter({ values, nesting })];
  for (let start = 0; start < bytes.length; start += size)
    if (isTooMuch(bytes.subarray(start, start + size))) return true;
  return false;
};

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
    fc.property(fc.jsonValue({ maxDepth: 8 }), fc.integer({ min: 1, max: 9 }), (value, size) => {
      const [values, nesting] = [count(value), depth(value)];
      const json = JSON.stringify(value);
      if (values > 1) expect(holds(json, Math.floor(values / 2), 99, size)).toBe(true);
      if (nesting > 0) expect(holds(json, 9_999, nesting - 1, size)).toBe(true);
      expect(holds(json, values * 2 + 1, nesting, size)).toBe(false);
    }),
  );
});

test('a text that comes in two pieces ends where it ends, however many backslashes stand between them', () => {
  const text = fc.array(fc.constantFrom('\\', '"', '[', 'a'), { maxLength: 12 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 5 }), (one, size) => {
      expect(holds(JSON.stringify([one, one]), 4, 1, size)).toBe(false);
      expect(holds(JSON.stringify([one, [one]]), 99, 1, size)).toBe(true);
    }),
  );
});
