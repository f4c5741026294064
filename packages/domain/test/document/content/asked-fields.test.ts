import fc from 'fast-check';
import { blankContent, fieldsOfKind, isFieldAsked, type ActivityContent } from '../../../src/document/content/index.js';
import { saidIn } from '../../../src/document/content/said-in.js';
import { lawfulBases, peopleCategories, regimes } from '../../../src/document/kinds/index.js';
import { findingsOf } from '../../../src/rule-book/index.js';
import { activityRow, componentRow, law } from '../../fixtures.js';

const records = (id: string): boolean => law.components.some((one) => one.id === id && one.records);
const answer = fc.constantFrom(true, false, null);
const words = fc.constantFrom('', 'n/a', 'Marked in the subject of each message, by whoever sends it');

const anActivity: fc.Arbitrary<Partial<ActivityContent>> = fc.record({
  regime: fc.constantFrom(...regimes),
  lawfulBasis: fc.constantFrom(...lawfulBases, null),
  lawEnforcementPurpose: fc.constantFrom('investigation', null),
  sensitive: answer,
  sensitiveTypes: fc.constantFrom([], ['health'] as const),
  strictNecessity: words,
  schedule8Condition: fc.constantFrom('sch8.1', 'sch8.9', '', null),
  schedule8Subtests: fc.constantFrom({}, { a: 'Because' }),
  specialCategoryCondition: words,
  policyDocument: words,
  peopleCategories: fc.subarray([...peopleCategories]),
  categoryReason: words,
  distinction: words,
  factsAndOpinions: words,
  operationalRecord: answer,
  systemOfRecord: words,
  syncRule: words,
  copyRetentionDays: fc.constantFrom(1, 9000, null),
  reviewGroup: words,
  guestAccess: answer,
  guestAccessClosed: fc.constantFrom('2026-12-24', null),
  automatedDecisions: answer,
  automatedSafeguards: words,
  liveVideo: answer,
  components: fc.subarray(['exchange-online', 'teams-chat', 'teams-recording']),
  recordingOwner: words,
  disclosureLog: words,
  liveSince: fc.constantFrom('2026-01-01', null),
  remedialPlan: words,
}) as fc.Arbitrary<Partial<ActivityContent>>;

const rows = [componentRow({ component: 'teams-recording' }, 'component.1')];

/** A field that is not asked is shown as well where something was said in it. Without a regime, that is asked first. */
test('whatever a rule finds in a field of an activity that has a regime, the form shows that field', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(anActivity, (over) => {
      const row = activityRow(over);
      const { content } = row;
      if (content?.kind !== 'activity') throw new Error('An activity has the content of one.');
      for (const { itemId, field } of findingsOf([...rows, row], law)) {
        if (itemId !== row.id || field === null || !(field in fieldsOfKind('activity'))) continue;
        seen.add(field);
        const isShown = isFieldAsked(content, field, records) || Object.hasOwn(saidIn(content) as object, field);
        expect([field, isShown]).toEqual([field, true]);
      }
    }),
    { numRuns: 1000 },
  );
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'strictNecessity',
      'schedule8Condition',
      'schedule8Subtests',
      'policyDocument',
      'recordingOwner',
    ]),
  );
});

test.each([
  ['strictNecessity', { sensitive: true, regime: 'part-3', lawfulBasis: 'part-3-task' }, true],
  ['strictNecessity', { sensitive: true, regime: 'part-3', lawfulBasis: 'part-3-consent' }, false],
  ['policyDocument', { sensitive: true, regime: 'part-3', lawfulBasis: 'part-3-consent' }, true],
  ['specialCategoryCondition', { sensitive: true, regime: 'uk-gdpr' }, true],
  ['specialCategoryCondition', { sensitive: true, regime: 'part-3' }, false],
  ['distinction', { regime: 'uk-gdpr' }, false],
  ['recordingOwner', { components: ['teams-recording'] }, true],
  ['recordingOwner', { components: ['exchange-online'] }, false],
  ['recordingOwner', { liveVideo: true }, true],
  ['remedialPlan', { liveSince: '2026-01-01' }, true],
  ['name', {}, true],
] as const)('%s of an activity with %j is asked: %p', (field, over, isAsked) => {
  expect(isFieldAsked({ ...blankContent('activity'), ...over }, field, records)).toBe(isAsked);
});

test('of a blank content no field is asked that hangs on another', () => {
  const asked = (field: string) => isFieldAsked(blankContent('people-views'), field, records);
  expect([asked('sought'), asked('how'), asked('whyNot')]).toEqual([true, false, false]);
  expect(isFieldAsked(blankContent('consultee'), 'reasons', records)).toBe(false);
});
