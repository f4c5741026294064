import { beforeAll, expect, test } from '@jest/globals';
import { aForce, expectType, ledgerOf, mutate, query, useApi, type Force } from '../../../test/kit/index.js';
import {
  aMappedAgreement,
  aPublishingProgramme,
  aSignedAssessment,
  askForPilot,
  covered,
  opening,
  read,
  service,
  signAgain,
} from '../../../test/kit/story.js';

useApi();

let releaseId: string;
beforeAll(async () => {
  releaseId = (await aPublishingProgramme()).release.id;
});

const pilot = async (force: Force) => {
  const gate = await query(force.rollOutLead, 'gate', { serviceId: service, stage: 'pilot' });
  return { gate, unmet: (gate?.conditions ?? []).filter(({ met }) => !met).map(({ id }) => id) };
};

test('a force that only accepted the national text opens nothing, and reads why', async () => {
  const force = await aForce();
  const gate = await askForPilot(force, null);
  const refused = await mutate(force.siro, 'openStage', opening(gate.request?.id));
  const held = expectType(refused, 'GateHeld');
  expect(held.outstanding.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['own-assessment-signed', 'agreement-held', 'clauses-mapped']),
  );
  const condition = held.outstanding.find(({ id }) => id === 'own-assessment-signed');
  expect(condition).toMatchObject({ fixPage: 'assessment', addedBy: 'statute' });
  expect(condition?.law.length).toBeGreaterThan(0);
});

test('evidence by evidence the gate comes to open, and revoking the signature holds it at once', async () => {
  const kent = await aForce();
  expect((await pilot(kent)).unmet).toContain('stage-asked-for');

  const signed = await aSignedAssessment(kent, releaseId);
  expect((await pilot(kent)).unmet).not.toContain('own-assessment-signed');
  const { request } = await askForPilot(kent, signed.id);
  expect((await pilot(kent)).unmet).toEqual(['agreement-held', 'clauses-mapped', 'opening-signed']);
  await aMappedAgreement(kent);
  expect(await pilot(kent)).toMatchObject({ unmet: ['opening-signed'], gate: { open: false, readyToOpen: true } });

  const stale = await mutate(kent.siro, 'openStage', opening(request?.id), { signedInSecondsAgo: 900 });
  expect(stale).toMatchObject({ __typename: 'StepUpNeeded' });
  expectType(await mutate(kent.rollOutLead, 'openStage', opening(request?.id)), 'NotAllowed');
  const opened = expectType(await mutate(kent.siro, 'openStage', opening(request?.id)), 'GateMoved').gate;
  expect(opened).toMatchObject({ open: true, outstandingCount: 0 });
  expect(opened.opening?.certificate).toContain(`SHA-256: ${signed.standing?.hash}`);
  expectType(await mutate(kent.siro, 'openStage', opening(request?.id)), 'AlreadyOpen');

  const revoked = { assessmentId: signed.id, reason: 'A partner was left out.' };
  expectType(await mutate(kent.siro, 'revokeSignature', revoked), 'AssessmentMoved');
  const after = await pilot(kent);
  expect(after.gate?.open).toBe(false);
  expect(after.unmet).toContain('own-assessment-signed');
  expect((await ledgerOf(kent)).slice(-2).map(({ act }) => act)).toEqual(['open-stage', 'revoke-signature']);
});

test('withdrawing that a measure is in place holds the gate at once, and recording it again does not open it by itself', async () => {
  const kent = await aForce();
  const { id: assessmentId } = await aSignedAssessment(kent, releaseId);
  const { request } = await askForPilot(kent, assessmentId);
  await aMappedAgreement(kent);
  expect(await pilot(kent)).toMatchObject({ unmet: ['opening-signed'], gate: { readyToOpen: true } });

  const { items } = await read(kent, assessmentId);
  const risk = items.find(({ inherentLevel, inPlace }) => inherentLevel === 'high' && inPlace.length > 0);
  const withdrawn = risk?.inPlace ?? [];
  for (const { id: inPlaceId } of withdrawn) {
    const withdrawal = { assessmentId, inPlaceId, reason: 'The setting was lost in a move.' };
    expectType(await mutate(kent.iao, 'withdrawMeasureInPlace', withdrawal), 'AnswerSaved');
  }
  const held = await pilot(kent);
  expect(held.unmet).toEqual(['measures-in-place', 'opening-signed']);
  const now = (await read(kent, assessmentId)).items.filter(({ levelNow }) => levelNow !== null);
  const high = now.filter(({ levelNow }) => levelNow === 'high').map(({ title }) => title);
  const named = held.gate?.conditions.find(({ id }) => id === 'measures-in-place')?.missing;
  expect(high).toContain(risk?.title);
  expect(named).toEqual(high);
  const refused = expectType(await mutate(kent.siro, 'openStage', opening(request?.id)), 'GateHeld');
  expect(refused.outstanding.find(({ id }) => id === 'measures-in-place')?.missing).toEqual(high);
  expect(await query(kent.iao, 'tasks')).toContainEqual(
    expect.objectContaining({
      act: 'record-measure-in-place',
      subjectId: assessmentId,
      count: now.filter(({ levelNow, residualLevel }) => levelNow !== residualLevel).length,
    }),
  );

  for (const { measure, since, evidence } of withdrawn) {
    const said = { assessmentId, itemId: risk?.id, measure, since, evidence };
    expectType(await mutate(kent.iao, 'recordMeasureInPlace', said), 'AnswerSaved');
  }
  expect(await pilot(kent)).toMatchObject({ unmet: ['opening-signed'], gate: { readyToOpen: true } });
});

test('a material change of the template holds the gate until the force has signed again; an editorial one does not', async () => {
  const kent = await aForce();
  const programme = await aPublishingProgramme();
  const signed = await aSignedAssessment(kent, programme.release.id);
  await askForPilot(kent, signed.id);
  const templates = await query(programme.author, 'templates');
  const templateId = templates.find(({ kind }) => kind === 'dpia')?.id;
  const publishWith = async (change: object) => {
    const draft = await query(programme.author, 'template', { id: templateId });
    const item = draft?.items.find(({ id }) => id === 'need.aims');
    const { title, guidance, placement, deferred, law, minimumRows, when, content } = item ?? {};
    const input = { templateId, itemId: 'need.aims', expectedVersion: item?.version };
    const edit = { ...input, title, guidance, placement, deferred, law, minimumRows, when, content, ...change };
    const { template } = expectType(await mutate(programme.author, 'editTemplateItem', edit), 'TemplateSaved');
    const publish = { templateId, draftHash: template.draftHash, notes: 'A change' };
    expectType(await mutate(programme.publisher, 'publishRelease', publish), 'ReleasePublished');
  };

  await publishWith({ guidance: 'Write it for a reader who was not there.' });
  expect((await pilot(kent)).unmet).not.toContain('template-unchanged');
  await publishWith({ content: { kind: 'question', text: 'The service now records meetings as well.' } });
  const held = await pilot(kent);
  expect(held.unmet).toContain('template-unchanged');
  expect(held.gate?.conditions.find(({ id }) => id === 'template-unchanged')?.missing).toEqual(['release 3.0']);
  await signAgain(kent, signed.id);
  expect((await pilot(kent)).unmet).not.toContain('template-unchanged');
});

test('a pilot is no larger than the programme allows, nor than the assessment covers', async () => {
  const kent = await aForce();
  const signed = await aSignedAssessment(kent, releaseId);
  const activities = signed.items.filter((item) => item.tableId === 'activities').map((item) => item.id);
  const input = { serviceId: service, stage: 'pilot', components: [...covered, 'intune'], activities, users: 251 };
  await mutate(kent.rollOutLead, 'askForStage', { ...input, syntheticDataAttested: false });
  const { unmet, gate } = await pilot(kent);
  expect(unmet).toEqual(expect.arrayContaining(['pilot-size', 'people-covered', 'components-covered']));
  expect(gate?.conditions.find(({ id }) => id === 'components-covered')?.missing).toEqual(['intune']);
});

test.each([
  ['no component', { components: [] }, 'components'],
  ['a component of no service', { components: ['fax'] }, 'components'],
  ['nobody', { users: 0 }, 'users'],
  ['an activity of another force', { activities: ['activities/other'] }, 'activities'],
])('asking for a stage with %s is refused', async (_, change, field) => {
  const kent = await aForce();
  const input = { serviceId: service, stage: 'pilot', components: covered, activities: [], users: 250 };
  const refused = await mutate(kent.rollOutLead, 'askForStage', { ...input, syntheticDataAttested: false, ...change });
  expect(refused).toMatchObject({ __typename: 'BadInput', field });
});

test('a sandbox opens on attested synthetic data, and closes with a reason', async () => {
  const kent = await aForce();
  const input = { serviceId: service, stage: 'sandbox', components: covered, activities: [], users: 10 };
  const asked = expectType(
    await mutate(kent.rollOutLead, 'askForStage', { ...input, syntheticDataAttested: true }),
    'GateMoved',
  ).gate;
  const open = { ...opening(asked.request?.id), stage: 'sandbox' };
  expect(await mutate(kent.siro, 'openStage', open)).toMatchObject({ gate: { open: true } });
  const close = { serviceId: service, stage: 'sandbox', reason: 'The exercise is over.' };
  const closed = expectType(await mutate(kent.siro, 'closeStage', close), 'GateMoved').gate;
  expect(closed).toMatchObject({ open: false, opening: { closing: { reason: close.reason } } });
  expectType(await mutate(kent.siro, 'closeStage', close), 'NotThere');
});

test('a request that was overtaken by another cannot be opened', async () => {
  const kent = await aForce();
  const signed = await aSignedAssessment(kent, releaseId);
  const first = await askForPilot(kent, signed.id);
  await askForPilot(kent, signed.id);
  expectType(await mutate(kent.siro, 'openStage', opening(first.request?.id)), 'NotThere');
});
