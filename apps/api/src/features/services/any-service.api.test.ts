import { beforeAll, expect, test } from '@jest/globals';
import { bodyWornVideo, ofBodyWornVideo } from '../../../test/kit/body-worn-video.js';
import { aForce, aProgramme, expectType, mutate, query, running, useApi, type Force } from '../../../test/kit/index.js';
import { aService } from '../../../test/kit/services.js';
import {
  aMappedAgreement,
  aPublishingProgramme,
  aSignedAssessment,
  askForPilot,
  covered,
  opening,
  read,
  service,
} from '../../../test/kit/story.js';

useApi();

let force: Force;
beforeAll(async () => {
  await aService(running().owner, bodyWornVideo);
  force = await aForce();
});

const pilotOf = async (serviceId: string) => {
  const gate = await query(force.rollOutLead, 'gate', { serviceId, stage: 'pilot' });
  return { gate, unmet: (gate?.conditions ?? []).filter(({ met }) => !met).map(({ id }) => id) };
};

test('everybody reads the services, each with its own components and processors', async () => {
  const services = await query(force.assessor, 'services');
  const ids = services.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([service, bodyWornVideo.id]));
  const { usersItem, components, processors } = bodyWornVideo;
  const one = await query((await aProgramme()).author, 'service', { serviceId: bodyWornVideo.id });
  expect(one).toMatchObject({ name: 'Body-worn video', usersItem, components, processors });
  expect(services.find(({ id }) => id === service)?.components.map(({ id }) => id)).not.toContain('camera');
  expect(await query(force.assessor, 'service', { serviceId: 'nobody-has-it' })).toBeNull();
});

test('a second service goes from template to opened gate beside the first, for the same force', async () => {
  const first = await aPublishingProgramme();
  const signedOfFirst = await aSignedAssessment(force, first.release.id);
  await askForPilot(force, signedOfFirst.id);
  expect((await pilotOf(service)).unmet).toEqual(['agreement-held', 'clauses-mapped', 'opening-signed']);
  const before = await pilotOf(service);

  const second = await aPublishingProgramme(undefined, ofBodyWornVideo);
  expect((await pilotOf(bodyWornVideo.id)).unmet).toContain('own-assessment-signed');
  const signed = await aSignedAssessment(force, second.release.id, ofBodyWornVideo);
  expect(signed).toMatchObject({ serviceId: bodyWornVideo.id, state: 'signed' });
  expect(signed.title).toBe(`Body-worn video: ${force.name}’s own assessment`);
  const { request } = await askForPilot(force, signed.id, ofBodyWornVideo);
  expect(request).toMatchObject({ components: ofBodyWornVideo.told(covered), users: 250 });
  await aMappedAgreement(force, ofBodyWornVideo);
  expect(await pilotOf(bodyWornVideo.id)).toMatchObject({ unmet: ['opening-signed'], gate: { readyToOpen: true } });
  const opened = await mutate(force.siro, 'openStage', opening(request?.id, ofBodyWornVideo));
  const { gate } = expectType(opened, 'GateMoved');
  expect(gate).toMatchObject({ open: true, outstandingCount: 0 });
  expect(gate.opening?.certificate).toContain('Body-worn video (body-worn-video)');
  expect(gate.opening?.certificate).toContain('Docking station');

  expect(await pilotOf(service)).toEqual(before);
  const held = await query(force.contractsLead, 'agreements', { serviceId: service });
  expect([held.length, (await query(force.assessor, 'assessments')).length]).toEqual([0, 2]);
});

test('nothing that a force said of one service is told of another, and no silence either', async () => {
  const board = await query((await aProgramme()).author, 'board', { serviceId: bodyWornVideo.id });
  expect(board.rows.length).toBeGreaterThan(0);
  expect(board.rows.filter(({ claim, statement }) => claim !== null || statement !== null)).toEqual([]);
  expect(board.claimCounts.filter(({ count }) => count > 0)).toEqual([]);
});

test('a component of one service is none of the other', async () => {
  const asked = { serviceId: service, stage: 'sandbox', components: ['camera'], activities: [], users: 5 };
  const refused = await mutate(force.rollOutLead, 'askForStage', { ...asked, syntheticDataAttested: true });
  expect(expectType(refused, 'BadInput').problems.map(({ field }) => field)).toEqual(['components']);
});

test('findings call what they are about by the names of its own service', async () => {
  const own = (await query(force.assessor, 'assessments')).find(({ serviceId }) => serviceId === bodyWornVideo.id);
  const assessmentId = own?.id ?? '';
  const { items } = await read(force, assessmentId);
  const row = items.find(({ content }) => content?.kind === 'component' && content.component === 'live-view');
  const content = { ...row?.content, processor: null };
  const answer = { assessmentId, itemId: row?.id, expectedVersion: row?.version, content };
  const said = { stance: 'adapted', reason: 'It is not settled who runs it.', emptying: ['processor'] };
  expectType(await mutate(force.assessor, 'saveAnswer', { ...answer, ...said }), 'AnswerSaved');
  const { findings } = await read(force, assessmentId);
  expect(findings.map(({ message }) => message).join(' ')).toContain('Live view');
});
