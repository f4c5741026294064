import { longestTrainingYears } from '@countersign/catalogue';
import {
  demonstrationForce,
  demonstrationOrganisations,
  demonstrationPeople,
  exampleTraining,
  isInferred,
  personWithoutTraining,
  statementsOf2020,
} from '@countersign/demonstration';
import { checkTraining, rolesAllow, roleBelongsTo } from '@countersign/domain/authority';
import { claimOf, type Claim } from '@countersign/domain/claims';
import { duplicates } from '../../catalogue/test/cited.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/;

const count = (claim: Claim) => statementsOf2020.filter(({ statement }) => claimOf(statement) === claim).length;

test('the statements of 2020 give the claims of 2020', () => {
  expect({
    local: count('local-changes-to-national'),
    progress: count('own-in-progress'),
    none: count('none'),
    complete: count('own-complete'),
    accepted: count('accepted-national'),
    silent: count('no-answer'),
  }).toEqual({ local: 9, progress: 4, none: 3, complete: 1, accepted: 12, silent: 1 });
});

test('every force has one statement; twelve were in the first tranche; eight are inferred and say so', () => {
  const forces = demonstrationOrganisations.filter(({ kind }) => kind === 'force');
  expect(forces).toHaveLength(30);
  expect(statementsOf2020.map(({ forceId }) => forceId).sort()).toEqual(forces.map(({ id }) => id).sort());
  expect(statementsOf2020.filter(({ tranche1 }) => tranche1)).toHaveLength(12);
  expect(statementsOf2020.filter(isInferred)).toHaveLength(8);
  expect(forces.filter(({ name, note }) => name.startsWith('Unnamed') !== (note !== ''))).toEqual([]);
});

test('ids are UUIDs, no two alike, and never move', () => {
  const ids = [
    ...demonstrationOrganisations.map(({ id }) => id),
    ...demonstrationPeople.flatMap(({ subject, personId }) => [subject, personId]),
  ];
  expect(ids.filter((id) => !uuid.test(id))).toEqual([]);
  expect(duplicates(ids)).toEqual([]);
  expect(demonstrationForce('Kent').id).toBe('dec00000-0001-8013-8000-000000000000');
});

test('the training of the demonstration can be recorded on any day, and the one without it is somebody who signs', () => {
  for (const day of ['2026-11-22', '2028-02-29'] as const)
    expect(checkTraining(exampleTraining(day), day, longestTrainingYears).ok).toBe(true);
  const without = demonstrationPeople.filter(({ name }) => name === personWithoutTraining);
  expect(without.map(({ roles }) => rolesAllow(roles, 'record-training'))).toEqual([true]);
});

test('everybody is called by a part, and holds roles of their own kind of organisation', () => {
  const kinds = new Map(demonstrationOrganisations.map(({ id, kind }) => [id, kind]));
  expect(demonstrationPeople).toHaveLength(30 * 6 + 4);
  expect(duplicates(demonstrationPeople.map(({ name }) => name))).toEqual([]);
  const misplaced = demonstrationPeople.filter(({ roles, organisationId }) =>
    roles.some((role) => roleBelongsTo[role] !== kinds.get(organisationId)),
  );
  expect(misplaced).toEqual([]);
  expect(demonstrationPeople.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Kent DPO', 'Kent SIRO', 'ICO inspector']),
  );
});
