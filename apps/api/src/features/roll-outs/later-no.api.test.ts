import { beforeAll, expect, test } from '@jest/globals';
import { aForce, aProgramme, expectType, mutate, query, useApi, type Force } from '../../../test/kit/index.js';
import {
  aMappedAgreement,
  approval,
  aPublishingProgramme,
  aReadyAgain,
  aSignedAssessment,
  askForPilot,
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

const anOpenPilot = async (force: Force) => {
  const signed = await aSignedAssessment(force, releaseId);
  const { request } = await askForPilot(force, signed.id);
  await aMappedAgreement(force);
  expectType(await mutate(force.siro, 'openStage', opening(request?.id)), 'GateMoved');
  return { id: signed.id, requestId: request?.id };
};

const pilot = (force: Force) => query(force.siro, 'gate', { serviceId: service, stage: 'pilot' });

const boardRow = async (force: Force) => {
  const board = await query((await aProgramme()).author, 'board', { serviceId: service });
  return board.rows.find(({ organisation }) => organisation.id === force.id);
};

test.each([
  ['refer', { reason: 'High without its measures, as the section has it.' }, 'referred', /referred the assessment/],
  ['reject', { reason: '' }, 'rejected', /rejected the assessment/],
])('a later decision to %s holds the pilot at once, until a new approval', async (kind, why, shows, sentence) => {
  const kent = await aForce();
  const { id, requestId } = await anOpenPilot(kent);
  const ready = await aReadyAgain(kent, id);
  expect((await pilot(kent))?.open).toBe(true);

  const decision = { ...approval(ready), kind, ...why };
  const decided = expectType(await mutate(kent.siro, 'decideAssessment', decision), 'AssessmentMoved').assessment;
  expect(decided).toMatchObject({ state: shows, standing: { kind: 'approve' }, refusal: { kind, reason: why.reason } });

  const held = await pilot(kent);
  expect(held?.open).toBe(false);
  const unmet = held?.conditions.filter(({ met }) => !met) ?? [];
  expect(unmet).toMatchObject([
    { id: 'no-later-refusal', sentence: expect.stringMatching(sentence), fixPage: 'assessment' },
  ]);
  expect(await boardRow(kent)).toMatchObject({ shows, refusedAt: decided.refusal?.at });
  const refused = expectType(await mutate(kent.siro, 'openStage', opening(requestId)), 'GateHeld');
  expect(refused.outstanding.map(({ id: condition }) => condition)).toContain('no-later-refusal');

  await signAgain(kent, id);
  expect((await pilot(kent))?.open).toBe(true);
  expect(await boardRow(kent)).toMatchObject({ shows: 'signed', refusedAt: null });
  expect(await read(kent, id)).toMatchObject({ refusal: null });
});

test('a text that is handed in and advised against is no decision, and holds nothing', async () => {
  const kent = await aForce();
  const { id } = await anOpenPilot(kent);
  const { hash } = await read(kent, id);
  expectType(await mutate(kent.assessor, 'submitAssessment', { assessmentId: id, hash }), 'AssessmentMoved');
  const advice = { assessmentId: id, hash, points: ['Do not go on.'], canProceed: false };
  expectType(await mutate(kent.dpo, 'giveAdvice', advice), 'AssessmentMoved');
  expect((await pilot(kent))?.open).toBe(true);
});

test('a referral though no high risk remains takes a reason, and is recorded as the strict reading', async () => {
  const kent = await aForce();
  const { id } = await aSignedAssessment(kent, releaseId);
  const decision = { ...approval(await aReadyAgain(kent, id)), kind: 'refer' };
  expect(await mutate(kent.siro, 'decideAssessment', decision)).toMatchObject({
    __typename: 'BadInput',
    field: 'reason',
  });
  const reason = 'The panel of the force asked for it.';
  const { assessment } = expectType(
    await mutate(kent.siro, 'decideAssessment', { ...decision, reason }),
    'AssessmentMoved',
  );
  expect(assessment.round?.decision).toMatchObject({ ground: 'strict-reading', reason });
  expect(assessment.round?.decision?.certificate).toMatch(
    /Ground of the referral: the strict reading .*\nReason: The panel/,
  );
  expect(assessment.history[0]?.detail).toContain(reason);
});

test('nothing is approved over a finding that came up after handing in; it can be rejected', async () => {
  const kent = await aForce();
  const { id } = await aSignedAssessment(kent, releaseId);
  const ready = await aReadyAgain(kent, id);
  const question = { assessmentId: id, itemId: 'scope.users', text: 'Is this still the number?' };
  expectType(await mutate(kent.iao, 'askQuestion', question), 'QuestionSaved');
  const blocked = expectType(await mutate(kent.siro, 'decideAssessment', approval(ready)), 'Blocked');
  expect(blocked.findings.map(({ rule }) => rule)).toEqual(['W1_OPEN_QUESTION']);
  expect(blocked.message).toMatch(/as judged on /);
  const rejected = { ...approval(ready), kind: 'reject' };
  expectType(await mutate(kent.siro, 'decideAssessment', rejected), 'AssessmentMoved');
});

test.each([
  ['a review that never comes', { reviewBy: '9999-12-31' }],
  ['a review that is past', { reviewBy: '2020-01-01' }],
])('refused: %s', async (_, over) => {
  const kent = await aForce();
  const { id } = await aSignedAssessment(kent, releaseId);
  const decision = { ...approval(await aReadyAgain(kent, id)), ...over };
  expect(await mutate(kent.siro, 'decideAssessment', decision)).toMatchObject({
    __typename: 'BadInput',
    field: 'reviewBy',
  });
});

test('an opening that outlives the review, or never ends, is refused', async () => {
  const kent = await aForce();
  const signed = await aSignedAssessment(kent, releaseId);
  const { request } = await askForPilot(kent, signed.id);
  await aMappedAgreement(kent);
  const reviewBy = signed.standing?.reviewBy ?? '';
  const dayAfter = new Date(Date.parse(reviewBy) + 86_400_000).toISOString().slice(0, 10);
  for (const until of [dayAfter, '9999-12-31'])
    expect(await mutate(kent.siro, 'openStage', { ...opening(request?.id), until })).toMatchObject({
      __typename: 'BadInput',
      field: 'until',
    });
  expectType(await mutate(kent.siro, 'openStage', { ...opening(request?.id), until: reviewBy }), 'GateMoved');
});
