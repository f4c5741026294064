import { describe, expect, it } from '@jest/globals';
import type { ResolvedItem } from '@countersign/domain/document/items';
import { anItem } from './test-item.js';
import { nextToAnswer as next } from './next-to-answer.js';
import { outlineOf } from './outline.js';

const nextToAnswer = (document: readonly ResolvedItem[], afterId: string | null) => next(outlineOf(document), afterId);
const [first, second, third] = ['a', 'b', 'c'].map((id) => anItem({ id }));
const answered = (id: string) => anItem({ id, content: { kind: 'question', text: 'Said' } });

describe('the next item to answer', () => {
  it('is the next one in the order of the document', () => {
    expect(nextToAnswer([first!, second!, third!], 'a')?.id).toBe('b');
  });

  it('begins again at the top after the last', () => {
    expect(nextToAnswer([first!, second!, third!], 'c')?.id).toBe('a');
  });

  it('passes over what is answered', () => {
    expect(nextToAnswer([first!, answered('b'), third!], 'a')?.id).toBe('c');
  });

  it('is never the item itself', () => {
    expect(nextToAnswer([first!, answered('b')], 'a')).toBeNull();
  });

  it('begins at the top where one comes from nowhere', () => {
    expect(nextToAnswer([answered('a'), second!], null)?.id).toBe('b');
  });

  it('goes on after the table of a row, and never to a row', () => {
    const table = anItem({ id: 'table', kind: 'activity', minimumRows: 0 });
    const row = anItem({ id: 'row', kind: 'activity', tableId: 'table', origin: 'local' });
    expect(nextToAnswer([first!, table, row, third!], 'row')?.id).toBe('c');
  });
});
