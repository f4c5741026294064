import { describe, expect, it } from '@jest/globals';
import { blankContent } from '@countersign/domain/document/content';
import type { AssessedItem } from '@countersign/domain/document/items';
import type { Day } from '@countersign/domain/kernel';
import { measuresToFollow } from '@countersign/domain/risk';
import { anItem } from '../reading/test-item.js';
import { inPlaceInWords, isWaiting } from './measures-to-follow.js';

const measure = (text: string, due: Day | null) => ({
  text,
  measureKind: 'technical' as const,
  control: null,
  effect: 'reduced' as const,
  lowers: ['likelihood' as const],
  owner: 'Head of records',
  due: due,
  evidence: '',
});

const aRisk = (part: Partial<AssessedItem> = {}) =>
  anItem({
    id: 'risk',
    kind: 'risk',
    stance: 'relied-on',
    content: {
      ...blankContent('risk'),
      title: 'Copies nobody controls',
      measures: [
        measure('Limit who can copy', '2026-01-31'),
        measure('Log every copy', '2026-12-31'),
        measure('Ask', null),
      ],
    },
    ...part,
  });

const today: Day = '2026-06-01';

describe('measures to follow', () => {
  it('tell a closed list which risk something is to be done for', () => {
    const [risk] = measuresToFollow([aRisk()], today);
    expect([inPlaceInWords(risk!), isWaiting(risk!)]).toEqual(['0 of 3 in place, 1 overdue', true]);
    const done = risk!.measures.map((one) => ({ ...one, state: 'in-place' as const }));
    expect([inPlaceInWords({ ...risk!, measures: done }), isWaiting({ ...risk!, measures: done })]).toEqual([
      '3 of 3 in place',
      false,
    ]);
    expect([inPlaceInWords({ ...risk!, measures: [] }), isWaiting({ ...risk!, measures: [] })]).toEqual([
      'no measure yet',
      true,
    ]);
  });
});
