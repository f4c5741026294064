import { ruleBook } from '../../../src/rule-book/index.js';
import { activityRow, found, said, wholeBut } from '../../fixtures.js';

const rule = ruleBook.L56_DS_CATEGORIES;

test('any activity says whom it is about, and how many', () => {
  const silent = { regime: 'uk-gdpr', peopleCategories: [], peopleCount: null, distinction: '' } as const;
  expect(said(rule, activityRow(silent))).toEqual([
    '!no-people peopleCategories activity.1',
    '!no-people-count peopleCount activity.1',
  ]);
  expect(said(rule, activityRow({ ...silent, peopleCategories: ['officer-or-staff'], peopleCount: 0 }))).toEqual([]);
});

test('Part 3 names a category of section 38(3) and tells people apart', () => {
  expect(said(rule, activityRow({ peopleCategories: ['child'], distinction: ' ' }))).toEqual([
    '!no-section-38-category peopleCategories activity.1',
    '!no-distinction distinction activity.1',
  ]);
  expect(said(rule, activityRow({ peopleCategories: ['child', 'witness-or-other'] }))).toEqual([]);
});

test('Part 3 tells facts apart from opinions, the UK GDPR need not', () => {
  expect(said(rule, activityRow({ factsAndOpinions: ' ' }))).toEqual([
    '!no-facts-and-opinions factsAndOpinions activity.1',
  ]);
  const staff = { regime: 'uk-gdpr', peopleCategories: ['officer-or-staff'], factsAndOpinions: '' } as const;
  expect(said(rule, activityRow(staff))).toEqual([]);
});

test('F56: law enforcement without the four categories of people', () => {
  expect(found(wholeBut({ 'activity.1': activityRow({ peopleCategories: ['child'] }) }))).toEqual([
    '!L56_DS_CATEGORIES no-section-38-category peopleCategories activity.1',
  ]);
  expect(found(wholeBut({ 'activity.1': activityRow({ peopleCategories: ['child', 'victim'] }) }))).toEqual([]);
});
