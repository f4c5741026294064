import fc from 'fast-check';
import {
  actsOf,
  rolesAllow,
  roleBelongsTo,
  roles,
  rolesFor,
  rolesHeld,
  type Act,
  type Role,
} from '../../src/authority/index.js';
import { isDay, type Day } from '../../src/kernel/index.js';

const acts = Object.keys(rolesFor) as readonly Act[];

test('nobody may do anything without an appointment', () => {
  expect(actsOf([])).toEqual([]);
});

test('more appointments never allow less', () => {
  const some = fc.subarray([...roles]);
  fc.assert(
    fc.property(
      some,
      some,
      fc.constantFrom(...acts),
      (held, more, act) => !rolesAllow(held, act) || rolesAllow([...held, ...more], act),
    ),
  );
});

test('nobody outside a force writes, advises, decides, contracts, asks or opens in one', () => {
  const insideAForce = acts.filter((act) => rolesFor[act].every((role) => roleBelongsTo[role] === 'force'));
  expect(insideAForce).toEqual(
    expect.arrayContaining([
      'answer-item',
      'give-advice',
      'decide-assessment',
      'map-clause',
      'ask-for-stage',
      'open-stage',
    ]),
  );
  for (const role of ['template-author', 'template-publisher', 'inspector'] as const)
    for (const act of insideAForce) expect(rolesAllow([role], act)).toBe(false);
});

test('a role is held by a running appointment, of the right kind of organisation, that the token has too', () => {
  const appointment = { role: 'assessor', from: '2026-01-01', until: '2026-06-30' } as const;
  const held = (inToken: readonly string[], kind: 'force' | 'regulator', day: Day) =>
    rolesHeld([appointment, appointment], inToken, kind, day);
  expect(held(['assessor'], 'force', '2026-06-30')).toEqual<Role[]>(['assessor']);
  expect(held(['assessor'], 'force', '2026-07-01')).toEqual([]);
  expect(held(['assessor'], 'force', '2025-12-31')).toEqual([]);
  expect(held(['inspector'], 'force', '2026-06-30')).toEqual([]);
  expect(held(['assessor'], 'regulator', '2026-06-30')).toEqual([]);
});

test.each([
  ['2026-02-28', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['26-01-01', false],
  ['2026-01-01T00:00:00Z', false],
])('%s is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});
