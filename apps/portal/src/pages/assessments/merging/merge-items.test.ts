import { describe, expect, it } from '@jest/globals';
import type { DocumentItem } from '../reading/assessment-document.js';
import { mergeItems } from './merge-items.js';
import { anItem } from '../reading/test-item.js';

const item = (id: string, part: Partial<DocumentItem> = {}): DocumentItem =>
  ({ ...anItem({ id }), by: null, ...part }) as unknown as DocumentItem;

const ids = (items: readonly DocumentItem[]) => items.map(({ id }) => id);

describe('the version saved by others, put into a document', () => {
  const document = [
    item('a', { version: 3 }),
    item('table', { minimumRows: 0 }),
    item('row', { tableId: 'table' }),
    item('z'),
  ];

  it('takes the place of an older reading, and never of a newer one', () => {
    const merged = mergeItems(document, [item('a', { version: 2, title: 'Older' }), item('z', { version: 1 })], []);
    expect(merged.map(({ version }) => version)).toEqual([3, 0, 0, 1]);
    expect(merged[0]?.title).toBe('An item');
  });

  it('takes what stands beside an answer, which makes no version of its own', () => {
    const merged = mergeItems(document, [item('a', { version: 3, openQuestions: 2 })], []);
    expect(merged[0]?.openQuestions).toBe(2);
  });

  it('adds a row at the end of its table, and takes out what was removed', () => {
    expect(ids(mergeItems(document, [item('new', { tableId: 'table', version: 1 })], []))).toEqual([
      'a',
      'table',
      'row',
      'new',
      'z',
    ]);
    expect(ids(mergeItems(document, [], ['row']))).toEqual(['a', 'table', 'z']);
  });

  it('asks what hangs on it as soon as it is answered', () => {
    const asks = item('asks', { when: { item: 'a', is: true }, applies: false });
    const yes = item('a', { version: 4, kind: 'yes-no', content: { kind: 'yes-no', value: true, text: '' } });
    expect(mergeItems([...document, asks], [yes], []).at(-1)?.applies).toBe(true);
  });
});
