import { expect, test } from '@jest/globals';
import { subjectHref } from './subject-href.js';

test('what an entry is about can be read from there, wherever it has a page', () => {
  expect(subjectHref('clause', 'g1/dpa2018.s59.7')).toBe('/agreements/g1/clauses/dpa2018.s59.7');
  expect(subjectHref('stage', 'o1')).toBe('/roll-out');
  expect(subjectHref('assessment-item', 'a1/risks.guests')).toBe('/assessments/a1/items/risks.guests');
  expect(subjectHref('person', 'p1')).toBeNull();
});
