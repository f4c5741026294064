import { describe, expect, it } from '@jest/globals';
import { anItem } from '../reading/test-item.js';
import { itemsToReview, type ReviewReason } from './review-items.js';

const document = [
  anItem({ id: 'relied', placement: 'national', stance: 'relied-on', at: '2026-03-02T10:00:00.000Z' }),
  anItem({ id: 'adapted', placement: 'national', stance: 'adapted', at: '2026-03-04T10:00:00.000Z' }),
  anItem({ id: 'rejected', placement: 'national', stance: 'rejected' }),
  anItem({ id: 'local', content: { kind: 'question', text: 'Ours' } }),
  anItem({ id: 'blank', content: { kind: 'question', text: ' ' } }),
  anItem({ id: 'asked', openQuestions: 2 }),
  anItem({ id: 'evidence', files: [{} as never] }),
  anItem({ id: 'not-asked-here', applies: false, stance: 'adapted', openQuestions: 1 }),
];
const found = (...reasons: ReviewReason[]) =>
  itemsToReview(document, reasons, { flagged: new Set(['relied']), since: '2026-03-03' }).map(({ id }) => id);

describe('review by exception', () => {
  it('shows what is ours, what is flagged, what is asked and what changed', () => {
    expect(found('adapted')).toEqual(['adapted']);
    expect(found('rejected')).toEqual(['rejected']);
    expect(found('local')).toEqual(['local']);
    expect(found('flagged')).toEqual(['relied']);
    expect(found('asked')).toEqual(['asked']);
    expect(found('evidence')).toEqual(['evidence']);
    expect(found('changed')).toEqual(['adapted']);
  });

  it('adds reasons to each other, keeps the order of the document, and shows nothing for none', () => {
    expect(found('asked', 'adapted', 'flagged')).toEqual(['relied', 'adapted', 'asked']);
    expect(found()).toEqual([]);
  });
});
