import { beforeAll, expect, test } from '@jest/globals';
import { emptyPosition, evaluateGate, stages } from '@countersign/domain/gates';
import { instant } from '@countersign/domain/kernel';
import { gateLaw } from '@countersign/catalogue';
import { aForce, expectType, mutate, query, running, useApi, type Force } from '../../../test/kit/index.js';
import {
  aMappedAgreement,
  aPublishingProgramme,
  aReadyAssessment,
  aSignedAssessment,
  askForPilot,
  opening,
  read,
  service,
} from '../../../test/kit/story.js';
import { listInFull, tasksInFull } from '../../../test/kit/in-full.js';
import { fromRecords, rebuildPositions, rebuildPositionsOf } from '../rebuilding/index.js';
import { PositionsRepository } from './index.js';

useApi();

let releaseId: string;
beforeAll(async () => {
  releaseId = (await aPublishingProgramme()).release.id;
});

const positions = new PositionsRepository();

const law = { ...gateLaw, releases: [] };

const both = ({ siro }: Force) =>
  running().tenancy.read(
    { tenantId: siro.tenantId, subject: siro.subject, rolesInToken: siro.roles, authTime: null },
    'read-gates',
    async (tx) => ({ stored: await positions.find(tx, service), rebuilt: await fromRecords(tx, service) }),
  );

test('at every turn of the story the position is what the records give, and judges alike', async () => {
  const kent = await aForce();
  const turns: readonly (() => Promise<unknown>)[] = [
    () => aMappedAgreement(kent),
    () => aSignedAssessment(kent, releaseId),
    async () => askForPilot(kent, (await both(kent)).stored.assessment?.assessmentId ?? null),
    async () => mutate(kent.siro, 'openStage', opening((await both(kent)).stored.requests[0]?.requestId)),
    async () => {
      const { stored } = await both(kent);
      const { items } = await read(kent, stored.assessment?.assessmentId ?? '');
      const inPlaceId = items.flatMap(({ inPlace }) => inPlace)[0]?.id;
      const withdrawal = { assessmentId: stored.assessment?.assessmentId, inPlaceId, reason: 'For the test.' };
      return mutate(kent.assessor, 'withdrawMeasureInPlace', withdrawal);
    },
    () => mutate(kent.siro, 'closeStage', { serviceId: service, stage: 'pilot', reason: 'For the test.' }),
    async () => {
      const assessmentId = (await both(kent)).stored.assessment?.assessmentId;
      return mutate(kent.siro, 'revokeSignature', { assessmentId, reason: 'For the test.' });
    },
  ];
  for (const turn of turns) {
    await turn();
    expect(await query(kent.assessor, 'assessments')).toEqual(await listInFull(kent.assessor));
    for (const person of [kent.assessor, kent.iao, kent.dpo, kent.siro, kent.contractsLead, kent.rollOutLead])
      expect(await query(person, 'tasks')).toEqual(await tasksInFull(person));
    const position = await both(kent);
    expect(position.stored).toEqual(position.rebuilt);
    for (const stage of stages)
      expect(evaluateGate(stage, position.stored, law, instant(new Date()))).toEqual(
        evaluateGate(stage, position.rebuilt, law, instant(new Date())),
      );
  }
});

test('what was taken back leaves the position with it', async () => {
  const avon = await aForce();
  const { id } = await aReadyAssessment(avon, releaseId);
  const back = await mutate(avon.assessor, 'takeBackAssessment', { assessmentId: id, reason: 'One more partner.' });
  expectType(back, 'AssessmentMoved');
  const position = await both(avon);
  expect(position.stored).toEqual(position.rebuilt);
  expect(position.stored.assessment).toMatchObject({ submittedHash: null, advisedHash: null, signature: null });
});

/** The fact of an assessment as the release before kept it. */
const asBefore = (force: Force) =>
  running().owner.asSystem(force.id, (tx) =>
    tx.query(
      `update app.position
          set facts = facts || jsonb_build_object('assessment', (facts -> 'assessment') - 'format' - 'refusal'
                || jsonb_build_object('signature', (facts #> '{assessment,signature}') - 'handedInAt' - 'judgedOn'
                || jsonb_build_object('covers', (facts #> '{assessment,signature,covers}') || '{"activities": ["a"]}')))
        where tenant_id = $1`,
      [force.id],
    ),
  );

test('what the release before kept opens nothing and says so, until it is worked out anew from the records', async () => {
  const kent = await aForce();
  const { id } = await aSignedAssessment(kent, releaseId);
  const { request } = await askForPilot(kent, id);
  await aMappedAgreement(kent);
  expectType(await mutate(kent.siro, 'openStage', opening(request?.id)), 'GateMoved');
  const pilot = () => query(kent.siro, 'gate', { serviceId: service, stage: 'pilot' });
  const before = await both(kent);

  await asBefore(kent);
  const held = await pilot();
  expect(held?.open).toBe(false);
  expect(held?.conditions.find((one) => one.id === 'own-assessment-signed')?.sentence).toMatch(
    /has not been read anew yet/,
  );

  expect((await rebuildPositions(running().owner, 'unread')).changed).toBeGreaterThanOrEqual(1);
  expect(await rebuildPositionsOf(running().owner, kent.id, 'unread')).toEqual({ read: 0, changed: 0 });
  expect(await both(kent)).toEqual(before);
  expect((await pilot())?.open).toBe(true);
});

/** Positions of a force as something else kept them. */
const keptAs = (force: Force, facts: string) =>
  running().owner.asSystem(force.id, (tx) =>
    tx.query(`update app.position set facts = ${facts}, changed_at = app.clock() where tenant_id = $1`, [force.id]),
  );

const openedPilot = async () => {
  const kent = await aForce();
  const { id } = await aSignedAssessment(kent, releaseId);
  const { request } = await askForPilot(kent, id);
  await aMappedAgreement(kent);
  expectType(await mutate(kent.siro, 'openStage', opening(request?.id)), 'GateMoved');
  const isOpen = async () => (await query(kent.siro, 'gate', { serviceId: service, stage: 'pilot' }))?.open;
  expect(await isOpen()).toBe(true);
  return { kent, isOpen };
};

test('the command finds every position as it is kept, and writes none', async () => {
  const { kent, isOpen } = await openedPilot();
  const changedAt = () =>
    running().owner.asSystem(kent.id, (tx) =>
      tx.query('select changed_at from app.position where tenant_id = $1', [kent.id]),
    );
  const [before, position] = [await changedAt(), await both(kent)];
  expect(position.stored).not.toEqual(emptyPosition);
  expect(await rebuildPositionsOf(running().owner, kent.id, 'every')).toEqual({ read: 1, changed: 0 });
  expect(await changedAt()).toEqual(before);
  expect(await both(kent)).toEqual(position);
  expect(await isOpen()).toBe(true);
});

test.each([
  ['has no part', `'{}'`],
  ['has no agreements', `facts - 'agreements'`],
  ['has no requests', `facts - 'requests'`],
  ['has no openings', `facts - 'openings'`],
  ['has no assessment', `facts - 'assessment'`],
  ['has an agreement that does not say how it binds', `facts #- '{agreements,0,binding}'`],
  ['has an opening that does not say whether it was closed', `facts #- '{openings,0,closedAt}'`],
  ['has a request that does not say for how many', `facts #- '{requests,0,users}'`],
  ['was written by hand', `jsonb_set(facts, '{assessment,signature,reviewBy}', '"2099-01-01"')`],
])('a position that %s holds a gate or not, fails nobody, and is rebuilt as it was', async (_, facts) => {
  const { kent, isOpen } = await openedPilot();
  const before = await both(kent);
  await keptAs(kent, facts);
  expect(await isOpen()).toBe(facts.startsWith('jsonb_set'));
  expect((await both(kent)).stored).not.toEqual(before.stored);
  expect(await rebuildPositionsOf(running().owner, kent.id, 'every')).toEqual({ read: 1, changed: 1 });
  expect(await both(kent)).toEqual(before);
  expect(await isOpen()).toBe(true);
});

test('a position that is not there is made', async () => {
  const { kent, isOpen } = await openedPilot();
  const before = await both(kent);
  await running().owner.asSystem(kent.id, (tx) => tx.query('delete from app.position where tenant_id = $1', [kent.id]));
  expect(await rebuildPositionsOf(running().owner, kent.id, 'every')).toEqual({ read: 1, changed: 1 });
  expect(await both(kent)).toEqual(before);
  expect(await isOpen()).toBe(true);
});
