import type { ActivityContent } from '../../../src/document/content/index.js';
import { ruleBook } from '../../../src/rule-book/index.js';
import { activityRow, found, said, wholeBut } from '../../fixtures.js';

const rule = ruleBook.L103_LIVE_VIDEO;
const scene = (over: Partial<ActivityContent> = {}) =>
  activityRow({
    liveVideo: true,
    sensitive: true,
    sensitiveTypes: ['health'],
    strictNecessity: 'The surgeon on call has to see it',
    schedule8Condition: 'sch8.2',
    schedule8Subtests: { a: 'Investigation of a sudden death' },
    policyDocument: 'APD 4',
    dataCategories: ['identity', 'images-sound-and-video'],
    ...over,
  });

test('live video is sensitive, is images, and is about others than staff', () => {
  expect(said(rule, scene())).toEqual([]);
  expect(
    said(
      rule,
      scene({ regime: 'uk-gdpr', sensitive: false, dataCategories: [], peopleCategories: ['officer-or-staff'] }),
    ),
  ).toEqual([
    'not-sensitive sensitive activity.1',
    'no-images dataCategories activity.1',
    'only-staff peopleCategories activity.1',
  ]);
});

test('what is left blank is asked by other rules, and without video nothing is asked', () => {
  expect(said(rule, scene({ sensitive: null, peopleCategories: [] }))).toEqual([]);
  expect(said(rule, scene({ peopleCategories: ['officer-or-staff'] }))).toEqual([]);
  expect(said(rule, scene({ liveVideo: null, sensitive: false, dataCategories: [] }))).toEqual([]);
});

test('F103: a sudden death and a search, shown live', () => {
  expect(found(wholeBut({ 'activity.1': scene({ sensitive: false, sensitiveTypes: [] }) }))).toEqual([
    'L103_LIVE_VIDEO not-sensitive sensitive activity.1',
  ]);
  expect(found(wholeBut({ 'activity.1': scene({ dataCategories: ['identity', 'images-sound-and-video'] }) }))).toEqual(
    [],
  );
});
