import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from '@jest/globals';
import { longestInspectionDays } from '@countersign/catalogue';
import { dayOf, daysBefore, instant } from '@countersign/domain/kernel';
import {
  aForce,
  aPerson,
  aProgramme,
  aRegulator,
  ask,
  expectType,
  ledgerOf,
  mutate,
  query,
  running,
  useApi,
} from '../../../test/kit/index.js';
import { aPublishingProgramme, aSignedAssessment, aSubmittedAssessment, read } from '../../../test/kit/story.js';
import { runRecordInspection } from './index.js';

useApi();

let releaseId: string;
beforeAll(async () => {
  releaseId = (await aPublishingProgramme()).release.id;
});

const purpose = 'To see how the force assessed the pilot before it opened.';

test('an inspector reads inside a force only through an open inspection, and the force sees it', async () => {
  const [kent, ico] = [await aForce(), await aRegulator()];
  const { id: assessmentId } = await aSubmittedAssessment(kent, releaseId);
  expect(await query(ico.inspector, 'assessment', { id: assessmentId }).catch(() => null)).toBeNull();

  const opened = expectType(
    await mutate(ico.inspector, 'openInspection', { forceId: kent.id, purpose }),
    'InspectionMoved',
  ).inspection;
  const force = await query(ico.inspector, 'inspectedForce', { inspectionId: opened.id });
  expect(force?.assessments).toMatchObject([{ id: assessmentId, state: 'submitted' }]);
  const seen = await query(ico.inspector, 'inspectedAssessment', { inspectionId: opened.id, assessmentId });
  expect(seen).toMatchObject({ id: assessmentId, state: 'submitted' });
  expect(seen?.round?.document).toContain('countersign-assessment/2');
  expect(seen?.items.some(({ content }) => content !== null)).toBe(true);

  const [shown] = await query(kent.dpo, 'inspections');
  expect(shown).toMatchObject({ id: opened.id, purpose, closedAt: null });
  expect(shown?.reads.map(({ subjectKind }) => subjectKind)).toEqual(['assessment', 'force']);
});

test('an inspector reads which text is signed, and how much of what is written now is not', async () => {
  const [kent, ico] = [await aForce(), await aRegulator()];
  const { id: assessmentId } = await aSignedAssessment(kent, releaseId);
  const { inspection } = expectType(
    await mutate(ico.inspector, 'openInspection', { forceId: kent.id, purpose }),
    'InspectionMoved',
  );
  const looked = async () => {
    const force = await query(ico.inspector, 'inspectedForce', { inspectionId: inspection.id });
    const seen = await query(ico.inspector, 'inspectedAssessment', { inspectionId: inspection.id, assessmentId });
    const unsigned = [force?.assessments[0]?.unsignedCount, seen?.unsignedChanges.length];
    return { state: seen?.state, isWhatIsSigned: seen?.hash === seen?.standing?.hash, unsigned };
  };
  expect(await looked()).toEqual({ state: 'signed', isWhatIsSigned: true, unsigned: [0, 0] });

  const item = (await read(kent, assessmentId)).items.find(({ stance }) => stance === 'relied-on');
  const edit = { assessmentId, itemId: item?.id, expectedVersion: item?.version, content: null };
  const rejected = { ...edit, stance: 'rejected', reason: 'We have another service for this.' };
  expectType(await mutate(kent.assessor, 'saveAnswer', rejected), 'AnswerSaved');
  expect(await looked()).toEqual({ state: 'signed', isWhatIsSigned: false, unsigned: [1, 1] });
});

test('the entry comes onto both chains, once, however often the worker runs', async () => {
  const [kent, ico] = [await aForce(), await aRegulator()];
  const opened = expectType(
    await mutate(ico.inspector, 'openInspection', { forceId: kent.id, purpose }),
    'InspectionMoved',
  ).inspection;
  const job = { tenantId: ico.id, forceId: kent.id, inspectionId: opened.id };
  await runRecordInspection(running().worker, job);
  await runRecordInspection(running().worker, job);
  expect((await ledgerOf(kent)).map(({ act, by }) => [act, by])).toEqual([['inspection-opened', null]]);
  expect((await ledgerOf(ico)).map(({ act }) => act)).toContain('open-inspection');
  const other = { ...job, forceId: (await aForce()).id };
  await expect(runRecordInspection(running().worker, other)).rejects.toThrow('no such inspection');
});

test('a closed inspection reads nothing any more', async () => {
  const [kent, ico] = [await aForce(), await aRegulator()];
  const { inspection } = expectType(
    await mutate(ico.inspector, 'openInspection', { forceId: kent.id, purpose }),
    'InspectionMoved',
  );
  const close = { inspectionId: inspection.id };
  expectType(await mutate(ico.inspector, 'closeInspection', close), 'InspectionMoved');
  expect(await query(ico.inspector, 'inspectedForce', { inspectionId: inspection.id })).toBeNull();
  expectType(await mutate(ico.inspector, 'closeInspection', close), 'NotThere');
});

test('an inspection needs a purpose and a force, and an inspector', async () => {
  const [kent, ico, programme] = [await aForce(), await aRegulator(), await aProgramme()];
  const open = (person: typeof kent.dpo, forceId: string, text: string) =>
    mutate(person, 'openInspection', { forceId, purpose: text });
  expect(await open(ico.inspector, kent.id, 'Look')).toMatchObject({ __typename: 'BadInput', field: 'purpose' });
  expect(await open(ico.inspector, programme.id, purpose)).toMatchObject({ __typename: 'NotThere' });
  expect(await open(programme.author, kent.id, purpose)).toMatchObject({ __typename: 'NotAllowed' });
  expect(await open(kent.dpo, kent.id, purpose)).toMatchObject({ __typename: 'NotAllowed' });
});

test('another regulator does not read through an inspection that is not its own', async () => {
  const [kent, ico, other] = [await aForce(), await aRegulator(), await aRegulator()];
  const { inspection } = expectType(
    await mutate(ico.inspector, 'openInspection', { forceId: kent.id, purpose }),
    'InspectionMoved',
  );
  const answer = await ask(
    other.inspector,
    'query ($id: ID!) { inspectedForce(inspectionId: $id) { organisation { name } } }',
    {
      id: inspection.id,
    },
  );
  expect(answer.data).toEqual({ inspectedForce: null });
});

test('a colleague of the same regulator sees an inspection, and neither reads through it nor closes it', async () => {
  const [kent, ico] = [await aForce(), await aRegulator()];
  const colleague = await aPerson(ico, 'inspector');
  const { id: assessmentId } = await aSubmittedAssessment(kent, releaseId);
  const { inspection } = expectType(
    await mutate(ico.inspector, 'openInspection', { forceId: kent.id, purpose }),
    'InspectionMoved',
  );
  const inspectionId = inspection.id;
  expect(inspection.mine).toBe(true);
  expect(await query(colleague, 'inspection', { id: inspectionId })).toMatchObject({ mine: false });
  expect(await query(colleague, 'inspectedForce', { inspectionId })).toBeNull();
  expect(await query(colleague, 'inspectedAssessment', { inspectionId, assessmentId })).toBeNull();
  expect(await query(colleague, 'tasks')).toEqual([]);
  expect(await query(kent.dpo, 'inspections')).toMatchObject([{ mine: false, open: true, closedAt: null, reads: [] }]);
  for (const another of [colleague, (await aRegulator()).inspector])
    expectType(await mutate(another, 'closeInspection', { inspectionId }), 'NotThere');
  expect((await ledgerOf(ico)).filter(({ act }) => act === 'close-inspection')).toEqual([]);
  expectType(await mutate(ico.inspector, 'closeInspection', { inspectionId }), 'InspectionMoved');
  expect(await query(ico.inspector, 'inspectedForce', { inspectionId })).toBeNull();
  expect(await query(kent.dpo, 'inspections')).toMatchObject([{ open: false }]);
});

test('nothing is recorded of an assessment that the force does not have', async () => {
  const [kent, ico] = [await aForce(), await aRegulator()];
  const { id: elsewhere } = await aSubmittedAssessment(await aForce(), releaseId);
  const { inspection } = expectType(
    await mutate(ico.inspector, 'openInspection', { forceId: kent.id, purpose }),
    'InspectionMoved',
  );
  for (const assessmentId of [elsewhere, randomUUID(), 'x'.repeat(200), 'anything'])
    expect(await query(ico.inspector, 'inspectedAssessment', { inspectionId: inspection.id, assessmentId })).toBeNull();
  expect((await query(kent.dpo, 'inspections'))[0]?.reads).toEqual([]);
  expect((await ledgerOf(ico)).map(({ act }) => act)).not.toContain('inspect-force');
});

/** The appointments of an inspector come to an end on a day, as whoever runs Countersign would enter it. */
const endAppointment = (tenantId: string, personId: string, days: number) =>
  running().owner.asSystem(tenantId, (tx) =>
    tx.query(
      `update app.appointment set ends_on = (now() at time zone 'Europe/London')::date + $3::int
        where tenant_id = $1 and person_id = $2`,
      [tenantId, personId, days],
    ),
  );

test('an inspection ends at the latest after ninety days, or with the appointment of its inspector', async () => {
  const [kent, ico] = [await aForce(), await aRegulator()];
  const leaver = await aPerson(ico, 'inspector');
  const { id: personId } = (await query(leaver, 'me')).person;
  const today = dayOf(instant(new Date()));
  const opened = async (by: typeof leaver) =>
    expectType(await mutate(by, 'openInspection', { forceId: kent.id, purpose }), 'InspectionMoved').inspection;
  expect((await opened(ico.inspector)).endsOn).toBe(daysBefore(today, -longestInspectionDays));
  await endAppointment(ico.id, personId, 5);
  const { id: inspectionId, endsOn } = await opened(leaver);
  expect(endsOn).toBe(daysBefore(today, -5));

  await endAppointment(ico.id, personId, -1);
  const theirs = async () => (await query(ico.inspector, 'inspections')).find(({ id }) => id === inspectionId);
  expect(await theirs()).toMatchObject({ open: false, closedAt: null });
  expect(await query(leaver, 'inspectedForce', { inspectionId }).catch(() => null)).toBeNull();
  expectType(await mutate(ico.inspector, 'closeInspection', { inspectionId }), 'NotThere');
});

test('both sides read the day with which an inspection really ends, and that it is over, when its inspector leaves early', async () => {
  const [kent, ico] = [await aForce(), await aRegulator()];
  const leaver = await aPerson(ico, 'inspector');
  const { id: personId } = (await query(leaver, 'me')).person;
  const today = dayOf(instant(new Date()));
  const { inspection } = expectType(
    await mutate(leaver, 'openInspection', { forceId: kent.id, purpose }),
    'InspectionMoved',
  );
  const { inspection: staying } = expectType(
    await mutate(ico.inspector, 'openInspection', { forceId: kent.id, purpose }),
    'InspectionMoved',
  );
  const asTold = (to: typeof leaver) =>
    query(to, 'inspections').then((told) => told.find(({ id }) => id === inspection.id));
  for (const [days, open] of [
    [5, true],
    [-1, false],
  ] as const) {
    await endAppointment(ico.id, personId, days);
    for (const reader of [kent.dpo, ico.inspector])
      expect(await asTold(reader)).toMatchObject({ endsOn: daysBefore(today, -days), open, closedAt: null });
    const { endsOn } = (await query(kent.dpo, 'inspections')).find(({ id }) => id === staying.id) ?? {};
    expect(endsOn).toBe(daysBefore(today, -longestInspectionDays));
  }
  expect(await asTold((await aForce()).dpo)).toBeUndefined();
  expect((await query(kent.dpo, 'inspections')).every(({ force }) => force.id === kent.id)).toBe(true);
});
