import { expect, test } from '@jest/globals';
import { blankContent, type Content } from '@countersign/domain/document/content';
import { nothingAround } from '../../../../parts/content/words/around.js';
import type { DocumentItem } from '../../reading/assessment-document.js';
import { rowFacts } from './row-facts.js';

const arrangement: Content = { ...blankContent('joint-arrangement'), activities: ['investigation'] };

test('a row of a table says what it points to by its title', () => {
  const items = [{ id: 'investigation', kind: 'activity', title: 'Joint investigation', isTable: false }] as const;
  const facts = rowFacts({ content: arrangement, residualLevel: null } as DocumentItem, { ...nothingAround(), items });
  expect(facts).toContainEqual(expect.objectContaining({ key: 'Activities', value: 'Joint investigation' }));
});
