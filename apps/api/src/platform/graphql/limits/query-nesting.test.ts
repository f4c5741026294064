import { limits } from './limits.js';
import { queryNesting } from './query-nesting.js';

const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

test('what stands in a text or in a comment is no nesting', () => {
  expect(queryNesting('{ a(x: "{{{", y: """[[["(""") { b } } # (((')).toBe(2);
  expect(queryNesting('{ a(x: "\\"{", y: "") } # "')).toBe(2);
  expect(queryNesting('')).toBe(0);
});

test.each([
  ['a text of several lines that holds a quotation mark', (inner: string) => `{ a(x: """a"b""", z: ${inner}, y: "") }`],
  ['a comment that holds one', (inner: string) => `{ a(x: 1 # "\n, z: ${inner}, y: "") }`],
  ['an escaped end of a text', (inner: string) => `{ a(x: """a\\"""b""", z: ${inner}, y: """c\\"""d""") }`],
])('nesting is found behind %s', (_, within) => {
  expect(queryNesting(within(deep(limits.queryNesting)))).toBe(limits.queryNesting + 2);
});

test('of more tokens than a query may have no more are read, and what is no token ends it', () => {
  expect(queryNesting('['.repeat(limits.tokens * 2))).toBeLessThanOrEqual(limits.tokens + 1);
  expect(queryNesting('{ a(b: [ "')).toBe(3);
});
