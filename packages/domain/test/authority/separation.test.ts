import fc from 'fast-check';
import {
  partsPlayed,
  checkMayWrite,
  type AssessmentRecords,
  type PartsInScreening,
} from '../../src/assessment/lifecycle/index.js';
import { partThatBars, type Part, type PartsPlayed } from '../../src/authority/index.js';
import { nobody } from '../fixtures.js';

test.each<readonly [keyof PartsPlayed, Part, Part | null]>([
  ['authors', 'author', null],
  ['authors', 'second-person', 'author'],
  ['secondPersons', 'author', 'second-person'],
  ['secondPersons', 'second-person', null],
  ['secondPersons', 'adviser', 'second-person'],
  ['secondPersons', 'approver-of-measures', null],
  ['secondPersons', 'decision-maker', 'second-person'],
  ['advisers', 'second-person', 'adviser'],
  ['approvers', 'second-person', null],
  ['decisionMakers', 'second-person', 'decision-maker'],
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
      fc.constantFrom<Part>('author', 'second-person', 'adviser', 'decision-maker'),
      (people, wanted) =>
        partThatBars('ada', wanted, {
          authors: people,
          secondPersons: people,
          advisers: people,
          approvers: people,
          decisionMakers: people,
        }) === null,
    ),
  );
});

const untouched: AssessmentRecords = {
  authors: [],
  secondPersons: [],
  submissions: [],
  takenBack: [],
  sentBack: [],
  advice: [],
  approvals: [],
  decisions: [],
  revocations: [],
};

test.each<readonly [keyof PartsInScreening, readonly (Part | null)[]]>([
  ['views', ['adviser', null, 'adviser', 'adviser']],
  ['decisions', ['decision-maker', 'decision-maker', null, null]],
])('whoever is in the %s of a screening is barred from the parts of the assessment that theirs bars', (kind, bars) => {
  const screening = { views: [], decisions: [], [kind]: [{ by: 'ada' }] };
  const played = partsPlayed(untouched, screening);
  const parts = ['author', 'adviser', 'approver-of-measures', 'decision-maker'] as const;
  expect(parts.map((part) => partThatBars('ada', part, played))).toEqual(bars);
  expect(checkMayWrite(untouched, screening, 'ada')).toEqual({
    ok: false,
    refusal: { kind: 'barred-by-part', part: bars[0] },
  });
  expect(checkMayWrite(untouched, screening, 'ben')).toEqual({ ok: true, value: true });
});
