import { describe, expect, test } from '@jest/globals';
import { beforeWhenDown, beforeWhenUp } from './place-after-move.js';

const items = [
  { id: 'a1', section: 'a' },
  { id: 'b1', section: 'b' },
  { id: 'a2', section: 'a' },
  { id: 'a3', section: 'a' },
];

const moved = (itemId: string, before: string | null) => {
  const others = items.map(({ id }) => id).filter((id) => id !== itemId);
  const at = before === null ? others.length : others.indexOf(before);
  return others.toSpliced(at, 0, itemId).filter((id) => id.startsWith('a'));
};

describe('moving an item of a draft', () => {
  test('up puts it before its neighbour of the same section, whatever stands between', () => {
    expect(moved('a2', beforeWhenUp(items, 'a2'))).toEqual(['a2', 'a1', 'a3']);
  });
  test('down puts it after its neighbour of the same section', () => {
    expect(moved('a1', beforeWhenDown(items, 'a1'))).toEqual(['a2', 'a1', 'a3']);
  });
  test('down from the place before last puts it last of all', () => {
    expect(beforeWhenDown(items, 'a2')).toBeNull();
  });
});
