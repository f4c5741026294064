import fc from 'fast-check';
import { canonicalJson, type Json } from '../../src/kernel/index.js';

const json = fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }) as fc.Arbitrary<Json>;

const reordered = (value: Json): Json => {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map(reordered);
  return Object.fromEntries(
    Object.entries(value as Record<string, Json>)
      .reverse()
      .map(([key, one]) => [key, reordered(one)]),
  );
};

/** JSON has one zero. */
const withoutNegativeZero = (value: Json): Json => JSON.parse(JSON.stringify(value)) as Json;

test('the order in which fields were written does not matter', () => {
  fc.assert(fc.property(json, (value) => canonicalJson(value) === canonicalJson(reordered(value))));
});

test('what is read back is what was written, and is written the same again', () => {
  fc.assert(
    fc.property(json, (value) => {
      const text = canonicalJson(value);
      const back = JSON.parse(text) as Json;
      expect(back).toEqual(withoutNegativeZero(value));
      expect(canonicalJson(back)).toBe(text);
    }),
  );
});

test('two values that differ have two texts', () => {
  fc.assert(
    fc.property(json, json, (a, b) => {
      const isEqual = canonicalJson(a) === canonicalJson(b);
      if (isEqual) expect(withoutNegativeZero(a)).toEqual(withoutNegativeZero(b));
    }),
  );
});

test('keys stand in the order of their UTF-16 units', () => {
  expect(canonicalJson({ b: 1, a: [true, null], '\u20ac': 'x', '\r': 2, é: 3 })).toBe(
    '{"\\r":2,"a":[true,null],"b":1,"é":3,"€":"x"}',
  );
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, 'half \ud83d of it', { '\udc00': 1 }, [['\ud800']]])(
  'what has no bytes is refused: %j',
  (value) => {
    expect(() => canonicalJson(value as Json)).toThrow(RangeError);
  },
);
