import { ruleBook } from '../../../src/rule-book/index.js';
import { activityRow, found, law, said, wholeBut } from '../../fixtures.js';

const rule = ruleBook.L51_CATEGORY_REGIME_CONFLICT;

test('staff do not belong under Part 3', () => {
  expect(said(rule, activityRow({ peopleCategories: ['suspect', 'officer-or-staff'] }))).toEqual([
    'category-of-other-regime peopleCategories activity.1',
  ]);
  expect(said(rule, activityRow({ regime: 'uk-gdpr', peopleCategories: ['officer-or-staff'] }))).toEqual([]);
});

test('nor do the four categories of section 38 under the UK GDPR, and it is said once', () => {
  expect(
    rule.judge([activityRow({ regime: 'uk-gdpr', peopleCategories: ['victim', 'suspect', 'child'] })], law),
  ).toMatchObject([{ facts: { categories: 'suspect,victim', regime: 'uk-gdpr' } }]);
  expect(said(rule, activityRow())).toEqual([]);
});

test('whoever says why they stand there has said enough', () => {
  const reason = { categoryReason: 'Officers are suspects of the complaints that are investigated here' };
  expect(said(rule, activityRow({ peopleCategories: ['suspect', 'officer-or-staff'], ...reason }))).toEqual([]);
  expect(
    said(rule, activityRow({ peopleCategories: ['suspect', 'officer-or-staff'], categoryReason: ' ' })),
  ).toHaveLength(1);
});

test('an activity under Part 3 that is about staff alone is said by another rule', () => {
  expect(said(rule, activityRow({ peopleCategories: ['officer-or-staff'] }))).toEqual([]);
});

test('without a regime there is nothing to compare', () => {
  expect(said(rule, activityRow({ regime: null, peopleCategories: ['suspect', 'officer-or-staff'] }))).toEqual([]);
});

test('F51: criminal investigations and employees in one activity', () => {
  const merged = activityRow({ peopleCategories: ['suspect', 'victim', 'officer-or-staff'] });
  expect(found(wholeBut({ 'activity.1': merged }))).toEqual([
    'L51_CATEGORY_REGIME_CONFLICT category-of-other-regime peopleCategories activity.1',
  ]);
  expect(found(wholeBut({ 'activity.1': activityRow({ peopleCategories: ['suspect', 'victim'] }) }))).toEqual([]);
});
