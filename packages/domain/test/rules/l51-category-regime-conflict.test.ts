import { ruleBook } from '../../src/index.js';
import { activityRow, law, said } from '../fixtures.js';

const rule = ruleBook.L51_CATEGORY_REGIME_CONFLICT;

test('staff do not belong under Part 3', () => {
  expect(said(rule, activityRow({ peopleCategories: ['suspect', 'officer-or-staff'] }))).toEqual([
    'category-of-other-regime peopleCategories activity.1',
  ]);
  expect(said(rule, activityRow({ regime: 'uk-gdpr', peopleCategories: ['officer-or-staff'] }))).toEqual([]);
});

test('nor do the four categories of section 38 under the UK GDPR', () => {
  const found = rule([activityRow({ regime: 'uk-gdpr', peopleCategories: ['victim', 'suspect', 'child'] })], law);
  expect(found.map(({ facts }) => facts['category'])).toEqual(['suspect', 'victim']);
  expect(said(rule, activityRow())).toEqual([]);
});

test('without a regime there is nothing to compare', () => {
  expect(said(rule, activityRow({ regime: null, peopleCategories: ['suspect', 'officer-or-staff'] }))).toEqual([]);
});
