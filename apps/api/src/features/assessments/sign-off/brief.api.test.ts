import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from '@jest/globals';
import {
  aForce,
  aProgramme,
  aRegulator,
  expectType,
  mutate,
  query,
  useApi,
  type TestPerson,
} from '../../../../test/kit/index.js';
import {
  aPublishingProgramme,
  approval,
  aReadyAgain,
  aReadyAssessment,
  aSignedAssessment,
  aSubmittedAssessment,
} from '../../../../test/kit/story.js';
import { running } from '../../../../test/kit/running.js';
import { sha256 } from '../../../platform/sha256.js';
import { find } from '../reading/loading/assessments.repository.js';
import { briefOfRound } from './brief-of-round.js';

useApi();

let releaseId: string;
beforeAll(async () => {
  releaseId = (await aPublishingProgramme()).release.id;
});

const briefAs = async (person: TestPerson, id: string) =>
  (await query(person, 'assessmentBrief', { id }))?.brief ?? null;

test('the brief tells of what was handed in, by the records, and of what changed since the last signature', async () => {
  const force = await aForce();
  const ready = await aReadyAssessment(force, releaseId);
  const { items, round, highestNow, highestResidual, locality } = ready;
  const brief = await briefAs(force.siro, ready.id);
  const risks = items.filter(({ applies, content }) => applies && content?.kind === 'risk');
  const inPlace = risks.flatMap((risk) => risk.inPlace);
  expect(brief?.processing).toMatchObject({
    controller: force.name,
    serviceId: 'microsoft-365',
    activities: { count: items.filter(({ content }) => content?.kind === 'activity').length },
    section: 'activities',
  });
  expect(brief?.people.categories).toContain('victim');
  expect(brief?.risks).toMatchObject({ count: risks.length, now: highestNow, after: highestResidual });
  for (const { itemId, before, now } of brief?.risks.highest ?? []) {
    const risk = risks.find(({ id }) => id === itemId);
    expect([before, now]).toEqual([risk?.inherentLevel, risk?.levelNow]);
  }
  expect(inPlace.length).toBeGreaterThan(0);
  expect(brief?.measures.all).toBe((brief?.measures.inPlace ?? 0) + (brief?.measures.waitingCount ?? 0));
  expect(brief?.advice).toMatchObject({ by: { name: force.dpo.name }, pointCount: 2, isAnswered: false });
  expect(brief?.advice?.points.map(({ text, answer }) => [text, answer])).toEqual(
    round?.advice?.points.map(({ text }) => [text, null]),
  );
  expect(brief?.local.nationalPercent).toBe(locality.verbatimPercent);
  expect(brief?.changed).toBeNull();

  const { id: assessmentId } = ready;
  const [first] = inPlace;
  const withdrawal = { assessmentId, inPlaceId: first?.id, reason: 'It was switched off.' };
  expectType(await mutate(force.assessor, 'withdrawMeasureInPlace', withdrawal), 'AnswerSaved');
  const withdrawn = await briefAs(force.siro, assessmentId);
  expect(withdrawn?.measures.waitingCount).toBe((brief?.measures.waitingCount ?? 0) + 1);
  expectType(await mutate(force.siro, 'decideAssessment', approval(ready)), 'AssessmentMoved');
  const decided = await briefAs(force.siro, assessmentId);
  expect(decided).toMatchObject({ advice: { isAnswered: true, overruled: 1 }, changed: null });

  const { version } = items.find(({ id }) => id === 'necessity.local') ?? { version: 0 };
  const content = { kind: 'question', text: 'Two other services were tried for a month, and neither keeps a log.' };
  const answer = {
    assessmentId,
    itemId: 'necessity.local',
    expectedVersion: version,
    stance: null,
    reason: '',
    content,
  };
  expectType(await mutate(force.assessor, 'saveAnswer', answer), 'AnswerSaved');
  expect(await briefAs(force.siro, assessmentId)).toEqual(decided);
  await aReadyAgain(force, assessmentId);
  const again = await briefAs(force.siro, assessmentId);
  expect(again?.changed).toMatchObject({
    signedBy: { name: force.siro.name },
    isRevoked: false,
    added: { count: 0 },
    altered: { count: 1, first: [{ itemId: 'necessity.local' }] },
    removed: { count: 0 },
    hash: round?.hash,
  });
  expect(sha256(again?.changed?.document ?? '')).toBe(again?.changed?.hash);
});

test('whoever reads the assessment reads its brief, and nobody else', async () => {
  const [force, other, programme, regulator] = [await aForce(), await aForce(), await aProgramme(), await aRegulator()];
  const { id: assessmentId } = await aSubmittedAssessment(force, releaseId);
  const brief = await briefAs(force.siro, assessmentId);
  expect(brief).toMatchObject({ submittedBy: { name: force.assessor.name }, advice: null });
  for (const person of [force.assessor, force.dpo, force.iao])
    expect(await briefAs(person, assessmentId)).toEqual(brief);
  expect(await query(other.siro, 'assessmentBrief', { id: assessmentId })).toBeNull();
  for (const person of [programme.author, regulator.inspector])
    expect(await briefAs(person, assessmentId).catch(() => null)).toBeNull();

  const takingBack = { assessmentId, reason: 'A partner was left out.' };
  expectType(await mutate(force.assessor, 'takeBackAssessment', takingBack), 'AssessmentMoved');
  expect(await query(force.siro, 'assessmentBrief', { id: assessmentId })).toMatchObject({ brief: null });
});

test('a signed text that is not there is a fault, and no first version', async () => {
  const force = await aForce();
  const { id } = await aSignedAssessment(force, releaseId);
  await aReadyAgain(force, id);
  const { tenantId, subject, roles: rolesInToken } = force.dpo;
  const session = { tenantId, subject, rolesInToken, authTime: null };
  const brief = running().tenancy.read(session, 'read-assessments', async (tx) => {
    const loaded = await find(tx, id);
    if (!loaded) throw new Error('The assessment is not there.');
    const { submissions, decisions } = loaded.records;
    const elsewhere = randomUUID();
    const records = {
      ...loaded.records,
      submissions: submissions.map((one, place) => (place === 0 ? { ...one, id: elsewhere } : one)),
      decisions: decisions.map((one) => ({ ...one, submissionId: elsewhere })),
    };
    return briefOfRound(tx, { ...loaded, records });
  });
  await expect(brief).rejects.toThrow(/The text of submission .* is not there/);
});
