import { beforeAll, expect, test } from '@jest/globals';
import { statementsOf2020 } from '@countersign/demonstration';
import {
  aForce,
  aProgramme,
  aRegulator,
  ask,
  query,
  running,
  useApi,
  type Force,
  type Programme,
} from '../../../test/kit/index.js';
import { aFork, aPublishingProgramme, aSignedAssessment, service } from '../../../test/kit/story.js';
import { BoardRepository } from './board.repository.js';

useApi();

let programme: Programme;
beforeAll(async () => {
  programme = await aProgramme();
});

const accepted = statementsOf2020.find(({ statement }) => statement.reliesOnNational && !statement.addsLocalChanges);

const claims = (force: Force) =>
  running().owner.asSystem(force.id, (tx) =>
    tx.query(
      `insert into app.statement (tenant_id, statement_id, service_id, facts, source, basis, confidence, inferred, tranche1, made_on)
       values ($1, gen_random_uuid(), $2, $3, 'A test', '', 'high', false, false, '2020-12-01')`,
      [force.id, service, JSON.stringify(accepted?.statement)],
    ),
  );

const rowOf = async (force: Force, asked = programme.author) => {
  const board = await query(asked, 'board', { serviceId: service });
  return board.rows.find((row) => row.organisation.id === force.id);
};

test('a claim stands beside what the records show, and the two can be told apart', async () => {
  const force = await aForce();
  await claims(force);
  expect(await rowOf(force)).toMatchObject({
    claim: 'accepted-national',
    shows: 'nothing',
    contradiction: true,
    signedAt: null,
    verbatimPercent: null,
  });
  const { release } = await aPublishingProgramme();
  const signed = await aSignedAssessment(force, release.id);
  expect(await rowOf(force)).toMatchObject({
    claim: 'accepted-national',
    shows: 'signed',
    contradiction: false,
    signedAt: signed.standing?.at,
    verbatimPercent: signed.locality.verbatimPercent,
  });
});

test('programme and regulator read the board, a force does not, and the force reads its own claim', async () => {
  const [force, regulator] = [await aForce(), await aRegulator()];
  await claims(force);
  expect(await rowOf(force, regulator.inspector)).toMatchObject({ claim: 'accepted-national' });
  const text = 'query ($service: ID!) { board(serviceId: $service) { rows { claim } } }';
  expect((await ask(force.siro, text, { service })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect(await query(force.siro, 'ownClaim', { serviceId: service })).toMatchObject({ claim: 'accepted-national' });
});

test('however many releases a template has, the board carries each of them once', async () => {
  const { release } = await aPublishingProgramme();
  const forces = [await aForce(), await aForce()];
  for (const force of forces) await aFork(force, release.id);
  const { tenantId, subject, roles } = programme.author;
  const session = { tenantId, subject, rolesInToken: roles, authTime: null };
  const read = await new BoardRepository(running().tenancy).all(session, service);
  expect(new Set(read.releases.map(({ id }) => id)).size).toBe(read.releases.length);
  expect(read.releases.map(({ id }) => id)).toContain(release.id);
  expect(read.forces.filter((force) => 'releases' in force && force.releases !== null)).toHaveLength(1);
});
