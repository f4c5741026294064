import { describe, expect, it } from '@jest/globals';
import { anItem } from '../reading/test-item.js';
import { sectionStates, sectionStatus } from './section-states.js';

describe('how far a section is', () => {
  it('counts items that are asked, not rows, and what is found or asked about either', () => {
    const document = [
      anItem({ id: 'table', kind: 'activity', section: 'activities', minimumRows: 1 }),
      anItem({ id: 'row', kind: 'activity', section: 'activities', tableId: 'table', openQuestions: 2 }),
      anItem({ id: 'said', section: 'activities', content: { kind: 'question', text: 'Said' }, version: 1 }),
      anItem({ id: 'not-asked', section: 'activities', applies: false }),
    ];
    const findings = [
      { itemId: 'row', severity: 'warn' },
      { itemId: 'said', severity: 'error' },
      { itemId: null, severity: 'block' },
    ];
    expect(sectionStates(document, findings)).toEqual([
      {
        id: 'activities',
        title: '2. Processing activities',
        items: 2,
        answered: 1,
        isBegun: true,
        findings: 2,
        faults: 1,
        openQuestions: 2,
      },
    ]);
  });

  it('is said in words, and is not done while a rule finds a fault', () => {
    expect(sectionStatus({ items: 7, answered: 2, isBegun: false, faults: 7 })).toBe('Not started');
    expect(sectionStatus({ items: 7, answered: 3, isBegun: true, faults: 4 })).toBe('In progress: 3 of 7');
    expect(sectionStatus({ items: 2, answered: 2, isBegun: true, faults: 1 })).toBe('Flagged');
    expect(sectionStatus({ items: 2, answered: 2, isBegun: true, faults: 0 })).toBe('Done');
    expect(sectionStatus({ items: 0, answered: 0, isBegun: true, faults: 0 })).toBe('Nothing to answer');
  });
});
