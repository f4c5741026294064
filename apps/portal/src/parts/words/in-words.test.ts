import { expect, test } from '@jest/globals';
import { clockInWords, dayInWords, inWords } from './in-words.js';

test('a moment is told in civil time, and its zone is named', () => {
  expect(inWords('2026-06-30T23:14:00.000Z')).toBe('1 July 2026 at 00:14 BST');
  expect(inWords('2026-12-31T23:14:00.000Z')).toBe('31 December 2026 at 23:14 GMT');
  expect(clockInWords('2026-06-30T23:14:00.000Z')).toBe('00:14');
});

test('a day is the same day wherever it is read', () => {
  expect(dayInWords('2026-07-01')).toBe('1 July 2026');
});
