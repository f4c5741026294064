import { ruleBook } from '../../../src/rule-book/index.js';
import { activityRow, anItem, found, said, wholeBut } from '../../fixtures.js';

const rule = ruleBook.L50_ONE_REGIME_PER_ACTIVITY;

test('an activity has a regime', () => {
  expect(said(rule, activityRow({ regime: null }))).toEqual(['!no-regime regime activity.1']);
});

test('Part 3 has a law enforcement purpose', () => {
  expect(said(rule, activityRow({ lawEnforcementPurpose: null }))).toEqual([
    '!no-law-enforcement-purpose lawEnforcementPurpose activity.1',
  ]);
  expect(said(rule, activityRow())).toEqual([]);
});

test.each(['uk-gdpr', 'part-4'] as const)('%s has none', (regime) => {
  expect(said(rule, activityRow({ regime }))).toEqual(['!purpose-of-other-regime lawEnforcementPurpose activity.1']);
  expect(said(rule, activityRow({ regime, lawEnforcementPurpose: null }))).toEqual([]);
});

const prose = (id: string, text: string) => anItem({ id, content: { kind: 'question', text } });

test('one paragraph on Part 3 among many on the other regime is said where it stands', () => {
  const three = ['a', 'b', 'c'].map((id) => prose(id, 'The GDPR and its principles are followed'));
  const alone = prose('alone', 'Part 3 of the Act also applies');
  expect(said(rule, activityRow(), ...three, alone)).toEqual(['one-paragraph text alone']);
  expect(said(rule, activityRow(), ...three, alone, prose('more', 'Logs under Part 3'))).toEqual([]);
  const corporate = { regime: 'uk-gdpr', lawEnforcementPurpose: null } as const;
  expect(said(rule, activityRow(corporate), ...three, alone)).toEqual([]);
});

test('F50: one paragraph on Part 3 in a document on the other regime', () => {
  const three = ['a', 'b', 'c'].map((id) => prose(id, 'The GDPR and its principles are followed in every step of it'));
  const alone = prose('alone', 'Part 3 of the Act also applies to whatever the police do here');
  const more = prose('more', 'Logs are kept of the six operations that Part 3 names');
  expect(found(wholeBut({}, ...three, alone))).toEqual(['L50_ONE_REGIME_PER_ACTIVITY one-paragraph text alone']);
  expect(found(wholeBut({}, ...three, alone, more))).toEqual([]);
});
