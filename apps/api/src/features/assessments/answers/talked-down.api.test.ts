import { beforeAll, expect, test } from '@jest/globals';
import { ico3x3 } from '@countersign/catalogue';
import { aForce, aPerson, expectType, mutate, useApi, type Force } from '../../../../test/kit/index.js';
import { aFork, answerEverything, approval, aPublishingProgramme, handIn, read } from '../../../../test/kit/story.js';

useApi();

let releaseId: string;
beforeAll(async () => {
  releaseId = (await aPublishingProgramme()).release.id;
});

const most = { likelihood: ico3x3.likelihoods.at(-1)?.code ?? null, severity: ico3x3.severities.at(-1)?.code ?? null };

/** Everything answered, and a risk of the force's own that is high before and after its measures. */
const aForceWithHighRisk = async () => {
  const force = await aForce();
  const { id } = await aFork(force, releaseId);
  await answerEverything(force, id);
  const risk = (await read(force, id)).items.find(({ kind, tableId }) => kind === 'risk' && tableId !== null);
  if (risk?.content?.kind !== 'risk') throw new Error('There is no risk of its own.');
  const measures = risk.content.measures.map((one) => ({ ...one, lowers: [] }));
  const emptying = measures.map((_, place) => `measures-${place}-lowers`);
  const scores = { ...most, residualLikelihood: most.likelihood, residualSeverity: most.severity };
  const row = { assessmentId: id, tableId: risk.tableId, rowId: risk.id, expectedVersion: risk.version, emptying };
  const content = { ...risk.content, measures, ...scores };
  const { item } = expectType(await mutate(force.assessor, 'saveRow', { ...row, content }), 'AnswerSaved');
  return { force, id, item };
};

const departed = async (force: Force, id: string, item: { readonly id: string; readonly version: number }) => {
  const on = { assessmentId: id, itemId: item.id };
  const departure = { ...on, expectedVersion: item.version, level: 'low', reason: 'We see it otherwise.' };
  const { item: set } = expectType(await mutate(force.assessor, 'departFromLevel', departure), 'AnswerSaved');
  return { ...on, expectedVersion: set.version };
};

test('a high risk that a departure talks down is high for the decision, and is referred with the departure beside it', async () => {
  const { force, id, item } = await aForceWithHighRisk();
  const confirm = await departed(force, id, item);
  const { item: confirmed } = expectType(await mutate(force.iao, 'confirmDeparture', confirm), 'AnswerSaved');
  expect(confirmed).toMatchObject({ computedResidualLevel: 'high', residualLevel: 'low', levelNow: 'high' });
  expect(await read(force, id)).toMatchObject({ highestResidual: 'high', highestNow: 'high' });

  const submitted = await handIn(force, id);
  const on = { assessmentId: id, hash: submitted.round?.hash };
  expectType(
    await mutate(force.dpo, 'giveAdvice', { ...on, points: ['Ask first.'], canProceed: false }),
    'AssessmentMoved',
  );
  const ready = expectType(await mutate(force.iao, 'approveMeasures', on), 'AssessmentMoved').assessment;
  for (const kind of ['approve', 'approve-with-conditions'])
    expect(
      await mutate(force.siro, 'decideAssessment', { ...approval(ready), kind, conditions: ['Look again.'] }),
    ).toMatchObject({ __typename: 'BadInput', field: 'kind' });
  const referral = { ...approval(ready), kind: 'refer' };
  const decided = expectType(await mutate(force.siro, 'decideAssessment', referral), 'AssessmentMoved').assessment;
  expect(decided.refusal).toMatchObject({ ground: 'high-risk-remains', reason: '' });
  expect(decided.refusal?.certificate).toMatch(
    /Highest residual risk: High \(high\)\nDeparture from the matrix: .* from high to low/,
  );
});

test('whoever confirmed a departure does not advise on that assessment, whatever becomes of the departure; a colleague does', async () => {
  const { force, id, item } = await aForceWithHighRisk();
  const confirm = await departed(force, id, item);
  const { item: confirmed } = expectType(await mutate(force.dpo, 'confirmDeparture', confirm), 'AnswerSaved');
  const back = { ...confirm, expectedVersion: confirmed.version, level: null, reason: '' };
  expectType(await mutate(force.assessor, 'departFromLevel', back), 'AnswerSaved');

  const submitted = await handIn(force, id);
  const advice = { assessmentId: id, hash: submitted.round?.hash, points: ['Ask first.'], canProceed: false };
  expect(await mutate(force.dpo, 'giveAdvice', advice)).toMatchObject({
    __typename: 'BarredByPart',
    part: 'second-person',
  });
  const colleague = await aPerson(force, 'data-protection-officer', 'senior-information-risk-owner');
  const advised = expectType(await mutate(colleague, 'giveAdvice', advice), 'AssessmentMoved').assessment;
  expect(advised.round?.advice?.by.id).toBe(colleague.id);
});

test('whoever wrote in an assessment is no second person in it', async () => {
  const { force, id, item } = await aForceWithHighRisk();
  const confirm = await departed(force, id, item);
  const writer = await aPerson(force, 'assessor', 'data-protection-officer');
  const users = (await read(force, id)).items.find((one) => one.id === 'scope.users');
  const saved = { assessmentId: id, itemId: 'scope.users', expectedVersion: users?.version, stance: null, reason: '' };
  expectType(await mutate(writer, 'saveAnswer', { ...saved, content: { kind: 'number', value: 240 } }), 'AnswerSaved');
  expect(await mutate(writer, 'confirmDeparture', confirm)).toMatchObject({
    __typename: 'BarredByPart',
    part: 'author',
  });
});
