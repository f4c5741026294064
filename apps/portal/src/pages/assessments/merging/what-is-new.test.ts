import type { Instant } from '@countersign/domain/kernel';
import { describe, expect, it } from '@jest/globals';
import type { DocumentItem } from '../reading/assessment-document.js';
import { anItem } from '../reading/test-item.js';
import { latestFirst, whatIsNew } from './what-is-new.js';

const ben = { id: 'ben', name: 'Ben' };
const at: Instant = '2026-01-01T09:00:00.000Z';

const item = (id: string, part: object = {}): DocumentItem =>
  ({ ...anItem({ id }), by: ben, at, version: 2, ...part }) as unknown as DocumentItem;

const newsOf = (before: DocumentItem, after: DocumentItem, removedIds: readonly string[] = []) =>
  whatIsNew([before], { items: [after], removedIds }, 'ann');

describe('what changed in a document since it was read', () => {
  it('is an answer that somebody saved, which is told only of others', () => {
    const theirs = newsOf(item('a'), item('a', { version: 3, title: 'Where' }));
    expect(theirs.changed).toHaveLength(1);
    expect(theirs.byOthers).toEqual([{ itemId: 'a', title: 'Where', who: 'Ben', at }]);
    const mine = newsOf(item('a'), item('a', { version: 3, by: { id: 'ann', name: 'Ann' } }));
    expect(mine.changed).toHaveLength(1);
    expect(mine.byOthers).toEqual([]);
  });

  it.each([
    ['a file', { files: [{ id: 'f' }] }],
    ['a question', { openQuestions: 1 }],
    ['a mark', { mark: { version: 1, at } }],
    ['a measure in place', { inPlace: [{ id: 'm' }] }],
  ])('is %s beside an answer that stands as it was, which is not told', (_, beside) => {
    expect(newsOf(item('a'), item('a', beside))).toMatchObject({ changed: [{ id: 'a' }], byOthers: [] });
    expect(newsOf(item('a', beside), item('a')).changed).toHaveLength(1);
    expect(newsOf(item('a', beside), item('a', beside)).changed).toEqual([]);
  });

  it('is never an older answer', () => {
    expect(newsOf(item('a', { version: 3 }), item('a', { openQuestions: 1 })).changed).toEqual([]);
  });

  it('is a row that was added or removed', () => {
    expect(newsOf(item('a'), item('row', { version: 1 }), ['a', 'never-seen'])).toMatchObject({
      changed: [{ id: 'row' }],
      removedIds: ['a'],
      byOthers: [{ itemId: 'row' }],
    });
  });
});

describe('what changed in a document of which a page shows one item', () => {
  const newsOfRest = (version: number, after: DocumentItem) =>
    whatIsNew([item('a'), { id: 'b', version }], { items: [after], removedIds: ['b', 'never-seen'] }, 'ann');

  it('is an answer elsewhere that is newer than the outline, and not one that the outline has', () => {
    expect(newsOfRest(2, item('b', { version: 3 }))).toMatchObject({
      changed: [{ id: 'b' }],
      byOthers: [{ itemId: 'b' }],
    });
    expect(newsOfRest(3, item('b', { version: 3 }))).toMatchObject({ changed: [], byOthers: [], removedIds: ['b'] });
  });

  it('is nothing that only stands beside an answer elsewhere, which the page does not show', () => {
    expect(newsOfRest(2, item('b', { files: [{ id: 'f' }] })).changed).toEqual([]);
    expect(newsOfRest(2, item('a', { files: [{ id: 'f' }] })).changed).toHaveLength(1);
  });
});

it('is told once for each item, the latest first', () => {
  const one = (itemId: string, who: string) => ({ itemId, title: itemId, who, at });
  expect(latestFirst([one('a', 'Ben')], [one('b', 'Cas'), one('a', 'Cas')])).toEqual([
    one('a', 'Ben'),
    one('b', 'Cas'),
  ]);
});
