import { expect, test } from '@jest/globals';
import { findingsInPlace } from './findings-in-place.js';

const finding = (itemId: string | null) => ({
  rule: 'L13_LOCAL_COVERAGE',
  severity: 'block',
  itemId,
  field: null,
  message: 'Nothing is said here.',
  remedy: 'Say it.',
  law: [],
});

test('a finding is told under the item that it is about, or of the document as a whole', () => {
  const items = [{ id: 'a', section: 'need', title: 'Aims' }];
  expect(findingsInPlace([finding('a'), finding(null)], items)).toMatchObject([
    { section: 'need', itemTitle: 'Aims' },
    { section: 'Whole document', itemTitle: 'Whole document' },
  ]);
});
