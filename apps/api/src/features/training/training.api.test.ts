import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { signingActs } from '@countersign/domain/authority';
import { dayOf, instant } from '@countersign/domain/kernel';
import { getNamedType, isUnionType } from 'graphql';
import { ofFields } from '../../../test/kit/generated-input.js';
import {
  aForce,
  anUntrainedPerson,
  aRegulator,
  ask,
  expectType,
  ledgerOf,
  mutate,
  operation,
  query,
  schema,
  trained,
  useApi,
  type Force,
  type TestPerson,
} from '../../../test/kit/index.js';
import { aScreening, aSmallFork } from '../../../test/kit/small.js';

useApi();

const dayFromNow = (days: number): string => dayOf(instant(new Date(Date.now() + days * 86_400_000)));

const course = () => ({
  course: 'Part 3 for those who sign',
  provider: 'A college',
  completedOn: dayFromNow(-30),
  validUntil: dayFromNow(335),
  reference: 'Certificate 12',
});

const aSigner = (force: Force): Promise<TestPerson> =>
  anUntrainedPerson(force, 'data-protection-officer', 'senior-information-risk-owner', 'information-asset-owner');

/** The mutations whose answer can be that somebody is untrained. */
const signing = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(({ type }) => {
  const answer = getNamedType(type);
  return isUnionType(answer) && answer.getTypes().some(({ name }) => name === 'Untrained');
});

const nothing = new Proxy<Record<string, string>>(
  { serviceId: 'microsoft-365' },
  {
    get: (ids, name) => ids[String(name)] ?? randomUUID(),
  },
);

test('each act of signing has its mutation', () => {
  expect(signing.map(({ name }) => name).sort()).toEqual([
    'approveMeasures',
    'decideAssessment',
    'decideScreening',
    'giveAdvice',
    'giveScreeningView',
    'openStage',
  ]);
  expect(signingActs).toHaveLength(signing.length);
});

test.each(signing.map((one) => [one.name, one] as const))(
  '%s is refused to somebody untrained whatever they send, and to nobody who is trained',
  async (name, { args }) => {
    const force = await aForce();
    const [signer, before] = [await aSigner(force), await ledgerOf(force)];
    const answer = async () => {
      const { data } = await ask<Record<string, { __typename: string }>>(
        signer,
        operation('mutation', name),
        ofFields(args, nothing),
      );
      return data?.[name];
    };
    expect(await answer()).toMatchObject({ __typename: 'Untrained', lastValidUntil: null });
    expect(await ledgerOf(force)).toEqual(before);
    await trained(signer);
    expect((await answer())?.__typename).toMatch(/^(NotThere|BadInput)$/);
  },
);

const aScreenedFork = async (force: Force) => {
  const assessmentId = await aSmallFork(force);
  const answered = { assessmentId, itemId: 'need.screening', expectedVersion: 0, stance: null, reason: '' };
  const saved = await mutate(force.assessor, 'saveAnswer', { ...answered, content: aScreening() });
  const { hash } = expectType(saved, 'AnswerSaved').assessment.screening;
  return { assessmentId, hash, needed: false, reason: 'Nothing of the list is met.' };
};

test('who records their training can sign from then on, and waits for nothing of it', async () => {
  const force = await aForce();
  const view = await aScreenedFork(force);
  const dpo = await anUntrainedPerson(force, 'data-protection-officer');
  expect((await query(dpo, 'tasks'))[0]).toMatchObject({ act: 'record-training', subjectId: dpo.id });
  expectType(await mutate(dpo, 'giveScreeningView', view), 'Untrained');

  const { signatory } = expectType(await mutate(dpo, 'recordTraining', course()), 'TrainingRecorded');
  expect(signatory).toMatchObject({ person: { id: dpo.id }, trainedUntil: course().validUntil, records: [course()] });
  const entry = (await ledgerOf(force)).at(-1);
  expect(entry).toMatchObject({ act: 'record-training', subjectKind: 'training', by: dpo.id });
  expect(entry?.subjectId).toBe(signatory.records[0]?.id);

  expectType(await mutate(dpo, 'giveScreeningView', view), 'AssessmentMoved');
  expect((await query(dpo, 'tasks')).map(({ act }) => act)).not.toContain('record-training');
});

test('training that has run out lets nobody sign, and the refusal says when it did', async () => {
  const force = await aForce();
  const view = await aScreenedFork(force);
  const dpo = await anUntrainedPerson(force, 'data-protection-officer');
  await trained(dpo, { completedOn: '2020-01-01', validUntil: '2020-12-31' });
  const refusal = expectType(await mutate(dpo, 'giveScreeningView', view), 'Untrained');
  expect(refusal).toMatchObject({ lastValidUntil: '2020-12-31', message: expect.stringContaining('31 December 2020') });
  await trained(dpo);
  expectType(await mutate(dpo, 'giveScreeningView', view), 'AssessmentMoved');
});

test('what is no record of training is refused field by field, and nothing is written', async () => {
  const force = await aForce();
  const before = await ledgerOf(force);
  const wrong = { ...course(), validUntil: dayFromNow(-1) };
  expect(expectType(await mutate(force.dpo, 'recordTraining', wrong), 'BadInput').field).toBe('validUntil');
  const all = { course: ' ', provider: '', completedOn: '2026-2-31', validUntil: 'soon', reference: 'a\nb' };
  const refusal = expectType(await mutate(force.dpo, 'recordTraining', all), 'BadInput');
  expect(refusal.problems.map(({ field }) => field)).toEqual(Object.keys(all));
  expect(refusal.message).toBe(refusal.problems.map(({ message }) => message).join(' '));
  const late = { ...course(), completedOn: dayFromNow(1) };
  expect(expectType(await mutate(force.siro, 'recordTraining', late), 'BadInput').field).toBe('completedOn');
  for (const person of [force.assessor, force.contractsLead, force.rollOutLead])
    expectType(await mutate(person, 'recordTraining', course()), 'NotAllowed');
  expect(await ledgerOf(force)).toEqual(before);
});

test('every colleague sees who signs and until when, an inspector does, and another force does not', async () => {
  const [force, other, regulator] = [await aForce(), await aForce(), await aRegulator()];
  const untrained = await anUntrainedPerson(force, 'senior-information-risk-owner');
  const seen = await query(force.assessor, 'signatories');
  expect(seen.map(({ person, trainedUntil }) => [person.id, trainedUntil !== null])).toEqual(
    expect.arrayContaining([
      [force.dpo.id, true],
      [force.siro.id, true],
      [force.iao.id, true],
      [untrained.id, false],
    ]),
  );
  expect(seen).toHaveLength(4);
  expect(JSON.stringify(await query(other.dpo, 'signatories'))).not.toContain(force.dpo.id);

  const purpose = 'To read whether those who signed were trained.';
  const opened = await mutate(regulator.inspector, 'openInspection', { forceId: force.id, purpose });
  const { inspection } = expectType(opened, 'InspectionMoved');
  const inspected = await query(regulator.inspector, 'inspectedForce', { inspectionId: inspection.id });
  expect(inspected?.signatories).toEqual(seen);
});
