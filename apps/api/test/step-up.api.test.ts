import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { aForce, expectType, mutate, query, useApi, type AskOptions, type Force } from './kit/index.js';
import { aScreening, aSmallFork, wholeAs } from './kit/small.js';
import { inAYear } from './kit/story.js';

useApi();

/** A screening that waits for its signature. */
const aViewed = async (force: Force) => {
  const assessmentId = await aSmallFork(force);
  const answered = { assessmentId, itemId: 'need.screening', expectedVersion: 0, stance: null, reason: '' };
  expectType(await mutate(force.assessor, 'saveAnswer', { ...answered, content: aScreening() }), 'AnswerSaved');
  const { hash } = (await wholeAs(force, assessmentId)).screening;
  const view = { assessmentId, hash, needed: false, reason: 'We read each criterion with the project.' };
  expectType(await mutate(force.dpo, 'giveScreeningView', view), 'AssessmentMoved');
  return { actId: randomUUID(), assessmentId, hash, reviewBy: inAYear() };
};

/** A sandbox that waits for its signature. */
const aSandbox = async (force: Force) => {
  const of = { serviceId: 'microsoft-365', stage: 'sandbox' };
  const asked = { ...of, components: ['sharepoint-online'], activities: [], users: 7, syntheticDataAttested: true };
  const { gate } = expectType(await mutate(force.rollOutLead, 'askForStage', asked), 'GateMoved');
  return { actId: randomUUID(), ...of, requestId: gate.request?.id, until: inAYear() };
};

const aSignIn = (): AskOptions => ({ sid: randomUUID(), authTime: Math.floor(Date.now() / 1000) - 5 });

test('a signature needs a sign-in at the level that the settings name', async () => {
  const force = await aForce();
  const decision = await aViewed(force);
  for (const acr of ['password', '1', '2', ''])
    expect(await mutate(force.siro, 'decideScreening', decision, { acr })).toMatchObject({
      __typename: 'StepUpNeeded',
    });
  expectType(await mutate(force.siro, 'decideScreening', decision), 'AssessmentMoved');
});

test('a fresh sign-in counts for one signature, and that one is answered again under its id', async () => {
  const force = await aForce();
  const [screened, sandbox] = [await aViewed(force), await aSandbox(force)];
  const signIn = aSignIn();
  expectType(await mutate(force.siro, 'decideScreening', screened, signIn), 'AssessmentMoved');
  expectType(await mutate(force.siro, 'decideScreening', screened, signIn), 'AssessmentMoved');
  expect(await mutate(force.siro, 'openStage', sandbox, signIn)).toMatchObject({ __typename: 'StepUpNeeded' });
  const gate = await query(force.siro, 'gate', { serviceId: sandbox.serviceId, stage: sandbox.stage });
  expect(gate?.opening).toBeNull();
  expectType(await mutate(force.siro, 'openStage', sandbox, aSignIn()), 'GateMoved');
});

test('of two signatures at once by one sign-in, one is made', async () => {
  const force = await aForce();
  const [screened, sandbox] = [await aViewed(force), await aSandbox(force)];
  const signIn = aSignIn();
  const answers = await Promise.all([
    mutate(force.siro, 'decideScreening', screened, signIn),
    mutate(force.siro, 'openStage', sandbox, signIn),
  ]);
  expect(answers.filter(({ __typename }) => __typename === 'StepUpNeeded')).toHaveLength(1);
});

test('a refusal uses nothing', async () => {
  const force = await aForce();
  const decision = await aViewed(force);
  const signIn = aSignIn();
  expectType(await mutate(force.siro, 'decideScreening', { ...decision, hash: 'another' }, signIn), 'HashMoved');
  expectType(
    await mutate(force.siro, 'decideScreening', { ...decision, actId: randomUUID() }, signIn),
    'AssessmentMoved',
  );
});
