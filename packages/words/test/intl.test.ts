import { expect, test } from '@jest/globals';
import { dayOf, instant } from '@countersign/domain/kernel';
import { clock, day, list, moment, number, plural } from '@countersign/words/intl';

const at = instant(new Date('2026-06-30T23:14:00.000Z'));

test('a moment is told in civil time, which is named; a day is the same wherever it is read', () => {
  expect(moment(at)).toBe('1 July 2026 at 00:14 BST');
  expect(clock(at)).toBe('00:14');
  expect(day(dayOf(at))).toBe('1 July 2026');
});

test('a number is grouped, and a text goes with it', () => {
  const risks = (count: number) => plural(count, { one: `${number(count)} risk`, other: `${number(count)} risks` });
  expect([0, 1, 1200].map(risks)).toEqual(['0 risks', '1 risk', '1,200 risks']);
});

test('several things are one list', () => {
  expect(list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(list(['a'])).toBe('a');
});
