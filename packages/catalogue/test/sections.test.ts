import { goodOfSection, sectionById, sections } from '@countersign/catalogue';
import { duplicates } from './cited.js';

test('an assessment has the thirteen sections of its model, 0 to 12; an agreement has one', () => {
  const ofAssessment = sections.filter(({ id }) => id !== 'obligations');
  expect(ofAssessment.map(({ number }) => number)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(ofAssessment.map(({ id }) => id)).toEqual([
    'cover',
    'need',
    'activities',
    'components',
    'transfers',
    'necessity',
    'rights',
    'logging',
    'consultation',
    'risks',
    'safeguards',
    'outcomes',
    'publication',
  ]);
  expect(sectionById('obligations')?.number).toBe(1);
});

test('every section has a title of its own, and says what good looks like', () => {
  expect(duplicates(sections.map(({ title }) => title))).toEqual([]);
  expect(sections.filter(({ id }) => !goodOfSection(id)?.endsWith('.'))).toEqual([]);
  expect(sectionById('no-such')).toBeNull();
  expect(goodOfSection('no-such')).toBeNull();
});
