import { expect, test } from '@jest/globals';
import { aForce, expectType, ledgerOf, mutate, query, useApi } from '../../../../test/kit/index.js';
import { aPublishingProgramme, approval, aSubmittedAssessment, handIn, read } from '../../../../test/kit/story.js';

useApi();

const reason = 'The measure on sharing has no owner, and none that we could name.';

const handedIn = async () => {
  const force = await aForce();
  const { release } = await aPublishingProgramme();
  const { id: assessmentId, round } = await aSubmittedAssessment(force, release.id);
  return { force, assessmentId, on: { assessmentId, hash: round?.hash } };
};

const ways = [
  ['the owner declines the measures', 'iao', 'declineMeasures', 'approver-of-measures', 'decline-measures'],
  ['the adviser sends it back', 'dpo', 'sendBackAssessment', 'adviser', 'send-back-assessment'],
] as const;

test.each(ways)('%s: it stops the decision, is shown with its reasons, and leads back to writing', async (...way) => {
  const [, who, name, part, act] = way;
  const { force, assessmentId, on } = await handedIn();
  const { assessment } = expectType(await mutate(force[who], name, { ...on, reason }), 'AssessmentMoved');
  expect(assessment).toMatchObject({
    state: 'sent-back',
    openToWriting: true,
    round: { sentBack: { part, reason, by: { id: force[who].id } } },
  });
  expect(assessment.history[0]).toMatchObject({ by: { id: force[who].id }, detail: reason });
  expect((await ledgerOf(force)).at(-1)).toMatchObject({ act, subjectId: assessmentId });
  expect(JSON.stringify(await ledgerOf(force))).not.toContain(reason);

  const advice = { ...on, points: ['Mind this'], canProceed: true };
  expectType(await mutate(force.dpo, 'giveAdvice', advice), 'NotNow');
  expectType(await mutate(force.iao, 'approveMeasures', on), 'NotNow');
  const seen = await read(force, assessmentId);
  expectType(await mutate(force.siro, 'decideAssessment', approval(seen)), 'NotNow');
  expectType(await mutate(force[who], name, { ...on, reason }), 'NotNow');

  const waiting = await query(force.assessor, 'tasks');
  expect(waiting.map((one) => one.act)).toContain('submit-assessment');
  const again = await handIn(force, assessmentId);
  expect(again).toMatchObject({ state: 'submitted', round: { sentBack: null, advice: null } });
});

test('it takes a reason, the text that was read, and the part', async () => {
  const { force, on } = await handedIn();
  expect(await mutate(force.iao, 'declineMeasures', { ...on, reason: 'n/a' })).toMatchObject({ field: 'reason' });
  const moved = { ...on, hash: '0'.repeat(64), reason };
  expectType(await mutate(force.dpo, 'sendBackAssessment', moved), 'HashMoved');
  expectType(await mutate(force.siro, 'declineMeasures', { ...on, reason }), 'NotAllowed');
  expectType(await mutate(force.assessor, 'sendBackAssessment', { ...on, reason }), 'NotAllowed');
  const other = await aForce();
  expectType(await mutate(other.dpo, 'sendBackAssessment', { ...on, reason }), 'NotThere');
});

test('advice without points is sealed with its sentence, and is on the certificate', async () => {
  const { force, on } = await handedIn();
  const remark = 'I have read it and have no points.';
  const advice = { ...on, points: [], canProceed: true };
  expect(await mutate(force.dpo, 'giveAdvice', advice)).toMatchObject({ __typename: 'BadInput', field: 'remark' });
  const given = expectType(await mutate(force.dpo, 'giveAdvice', { ...advice, remark }), 'AssessmentMoved');
  expect(given.assessment.round?.advice).toMatchObject({ points: [], remark, canProceed: true });
  const ready = expectType(await mutate(force.iao, 'approveMeasures', on), 'AssessmentMoved').assessment;
  const decided = await mutate(force.siro, 'decideAssessment', { ...approval(ready), answers: [] });
  const { round } = expectType(decided, 'AssessmentMoved').assessment;
  expect(round?.decision?.certificate).toContain(`Advice without points: ${remark}`);
});
