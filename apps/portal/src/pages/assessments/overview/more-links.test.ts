import { expect, test } from '@jest/globals';
import { moreLinks, type BesideIt } from './more-links.js';

const it: BesideIt = {
  id: 'one',
  openToWriting: true,
  isHandedIn: false,
  isDecided: false,
  removed: 2,
  openQuestions: 3,
  findings: 0,
  blocking: 0,
  overridesToAgree: 0,
  measures: { all: 4, inPlace: 1, overdue: 2 },
};
const texts = (part: Partial<BesideIt> = {}) =>
  moreLinks({ ...it, ...part }).flatMap(({ links }) => links.map(({ text }) => text));

test('every link says what waits behind it', () => {
  expect(texts()).toEqual(
    expect.arrayContaining([
      'Rule check (no problems)',
      'Questions (3 open)',
      'Measures (1 of 4 in place, 2 overdue)',
      'Removed items (2)',
    ]),
  );
  expect(texts({ findings: 5, blocking: 2 })).toContain('Rule check (5, 2 of them blocking)');
  expect(texts({ findings: 1 })).toContain('Rule check (1, none of them blocking)');
});

test('what cannot be done now is not offered', () => {
  expect(texts()).toContain('Check answers');
  expect(texts({ openToWriting: false })).not.toContain('Check answers');
  expect(texts()).not.toContain('One-page brief');
  expect(texts({ isHandedIn: true })).toContain('One-page brief');
  expect(texts()).not.toContain('Decision and certificate');
  expect(texts({ isDecided: true })).toContain('Decision and certificate');
});
