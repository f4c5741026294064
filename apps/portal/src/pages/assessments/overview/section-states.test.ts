import { describe, expect, it } from '@jest/globals';
import { anItem } from '../test-item.js';
import { sectionStates, sectionStatus } from './section-states.js';

describe('how far a section is', () => {
  it('counts items, not rows, and the findings about either', () => {
    const document = [
      anItem({ id: 'table', kind: 'activity', section: 'activities', minimumRows: 1 }),
      anItem({ id: 'row', kind: 'activity', section: 'activities', tableId: 'table' }),
      anItem({ id: 'said', section: 'activities', content: { kind: 'question', text: 'Said' } }),
    ];
    expect(sectionStates(document, [{ itemId: 'row' }, { itemId: null }])).toEqual([
      { id: 'activities', title: '2. Processing activities', items: 2, answered: 1, findings: 1 },
    ]);
  });

  it('is said in words', () => {
    expect(sectionStatus({ items: 7, answered: 3 })).toBe('3 of 7 answered');
    expect(sectionStatus({ items: 2, answered: 2 })).toBe('All answered');
    expect(sectionStatus({ items: 0, answered: 0 })).toBe('Nothing to answer');
  });
});
