import fc from 'fast-check';
import { partThatBars, type Part, type PartsPlayed } from '../src/index.js';

const nobody: PartsPlayed = { authors: [], advisers: [], approvers: [], decisionMakers: [] };

test.each<readonly [keyof PartsPlayed, Part, Part | null]>([
  ['authors', 'author', null],
  ['authors', 'adviser', 'author'],
  ['authors', 'approver-of-measures', 'author'],
  ['authors', 'decision-maker', 'author'],
  ['advisers', 'author', 'adviser'],
  ['advisers', 'adviser', null],
  ['advisers', 'approver-of-measures', 'adviser'],
  ['advisers', 'decision-maker', 'adviser'],
  ['approvers', 'author', 'approver-of-measures'],
  ['approvers', 'adviser', 'approver-of-measures'],
  ['approvers', 'decision-maker', null],
  ['decisionMakers', 'author', 'decision-maker'],
  ['decisionMakers', 'adviser', 'decision-maker'],
  ['decisionMakers', 'decision-maker', null],
])('one of the %s who wants to be %s is barred by %s', (played, wanted, bar) => {
  expect(partThatBars('ada', wanted, { ...nobody, [played]: ['ben', 'ada'] })).toBe(bar);
});

test('somebody who has played no part is barred from none', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('ben', 'cai')),
      fc.constantFrom<Part>('author', 'adviser', 'decision-maker'),
      (people, wanted) =>
        partThatBars('ada', wanted, {
          authors: people,
          advisers: people,
          approvers: people,
          decisionMakers: people,
        }) === null,
    ),
  );
});
