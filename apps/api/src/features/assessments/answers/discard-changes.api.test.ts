import { expect, test } from '@jest/globals';
import {
  aForce,
  aPerson,
  expectType,
  ledgerOf,
  mutate,
  query,
  useApi,
  type Force,
} from '../../../../test/kit/index.js';
import { listInFull, tasksInFull } from '../../../../test/kit/in-full.js';
import { statementsOf } from '../../../../test/kit/statements.js';
import {
  adviseAndApprove,
  aFork,
  answerEverything,
  aPdf,
  aPublishingProgramme,
  aSignedAssessment,
  aSubmittedAssessment,
  handIn,
  read,
  sign,
} from '../../../../test/kit/story.js';

useApi();

const signed = async () => {
  const force = await aForce();
  const { release } = await aPublishingProgramme();
  const { id } = await aSignedAssessment(force, release.id);
  return { force, id };
};

/** What the list and Home tell of the changes that are not signed; both are kept, and equal to a judgement anew. */
const told = async (force: Force) => {
  const [list, tasks] = [await query(force.assessor, 'assessments'), await query(force.assessor, 'tasks')];
  expect([list, tasks]).toEqual([await listInFull(force.assessor), await tasksInFull(force.assessor)]);
  const discards = tasks.flatMap(({ act, count }) => (act === 'discard-changes' ? `${act} ${count}` : []));
  return [list[0]?.unsignedCount, discards];
};

const reject = { stance: 'rejected', reason: 'We have another service for this.', content: null };

test('signed text that is edited says which items are not signed, and says again what was signed once that is discarded', async () => {
  const { force, id } = await signed();
  const before = await read(force, id);
  expect(before).toMatchObject({ hash: before.standing?.hash, unsignedChanges: [] });
  const item = before.items.find(({ stance, tableId }) => stance === 'relied-on' && tableId === null);
  const itemId = item?.id ?? '';
  const edit = { assessmentId: id, itemId, expectedVersion: item?.version, ...reject };
  expectType(await mutate(force.assessor, 'saveAnswer', edit), 'AnswerSaved');

  const edited = await read(force, id);
  expect(edited.unsignedChanges).toMatchObject([{ itemId, kind: 'changed', inWords: true }]);
  expect(await told(force)).toEqual([1, ['discard-changes 1']]);
  const discard = { assessmentId: id, hash: edited.hash };
  expectType(await mutate(force.siro, 'discardChanges', discard), 'NotAllowed');
  expectType(await mutate((await aForce()).assessor, 'discardChanges', discard), 'NotThere');
  expectType(await mutate(force.assessor, 'discardChanges', { ...discard, hash: '0'.repeat(64) }), 'HashMoved');

  const { assessment } = expectType(await mutate(force.assessor, 'discardChanges', discard), 'AssessmentMoved');
  expect(assessment).toMatchObject({ hash: before.hash, unsignedChanges: [] });
  expect(await told(force)).toEqual([0, []]);
  const [saved, discarded] = (await ledgerOf(force)).slice(-2);
  expect(discarded).toMatchObject({ act: 'discard-changes', subjectId: `${id}/${itemId}`, before: saved?.after });
  const version = (item?.version ?? 0) + 1;
  const back = { assessmentId: id, itemId, version, expectedVersion: version + 1 };
  const { item: restored } = expectType(await mutate(force.assessor, 'bringBack', back), 'AnswerSaved');
  expect(restored).toMatchObject({ stance: 'rejected', reason: reject.reason });
});

test('nothing is discarded where nothing differs, where nothing is signed, and while it is handed in', async () => {
  const { force, id } = await signed();
  const { hash } = await read(force, id);
  const refused = await mutate(force.assessor, 'discardChanges', { assessmentId: id, hash });
  expect(refused).toMatchObject({ __typename: 'BadInput', field: 'changes' });

  const other = await aForce();
  const { release } = await aPublishingProgramme();
  const submitted = await aSubmittedAssessment(other, release.id);
  const on = { assessmentId: submitted.id, hash: submitted.hash };
  expectType(await mutate(other.assessor, 'discardChanges', on), 'NotNow');
  expect((await query(other.assessor, 'assessment', { id: submitted.id }))?.unsignedChanges).toEqual([]);
});

test('a level that was set against the matrix comes back as it was signed, with who set and confirmed it then and nobody since; files are told, and stay', async () => {
  const force = await aForce();
  const { id } = await aFork(force, (await aPublishingProgramme()).release.id);
  await answerEverything(force, id);
  const risk = (await read(force, id)).items.find(({ kind, tableId }) => kind === 'risk' && tableId !== null);
  if (risk?.content?.kind !== 'risk') throw new Error('There is no risk of its own.');
  const on = { assessmentId: id, itemId: risk.id };
  const level = risk.computedResidualLevel === 'medium' ? 'low' : 'medium';
  const departure = { ...on, expectedVersion: risk.version, level, reason: 'We see it otherwise.' };
  const { item: set } = expectType(await mutate(force.assessor, 'departFromLevel', departure), 'AnswerSaved');
  const confirm = { ...on, expectedVersion: set.version };
  const { item: confirmed } = expectType(await mutate(force.iao, 'confirmDeparture', confirm), 'AnswerSaved');
  await sign(force, await adviseAndApprove(force, await handIn(force, id)));
  const signedAs = await read(force, id);

  const withdrawn = { ...on, level: null, reason: '' };
  const back = { ...withdrawn, expectedVersion: confirmed.version };
  expectType(await mutate(force.assessor, 'departFromLevel', back), 'AnswerSaved');
  const [dan, eve] = [await aPerson(force, 'assessor'), await aPerson(force, 'information-asset-owner')];
  const anew = { ...departure, expectedVersion: confirmed.version + 1 };
  expectType(await mutate(dan, 'departFromLevel', anew), 'AnswerSaved');
  const confirmAnew = { ...on, expectedVersion: confirmed.version + 2 };
  expectType(await mutate(eve, 'confirmDeparture', confirmAnew), 'AnswerSaved');
  const backAgain = { ...withdrawn, expectedVersion: confirmed.version + 3 };
  expectType(await mutate(force.assessor, 'departFromLevel', backAgain), 'AnswerSaved');
  const file = { ...on, fileName: 'plan.pdf', fileBase64: aPdf('A plan') };
  const { item: filed } = expectType(await mutate(force.assessor, 'addEvidence', file), 'AnswerSaved');
  const edited = await read(force, id);
  expect(edited.unsignedChanges).toMatchObject([{ itemId: risk.id, inWords: true, inFiles: true }]);
  const discard = { assessmentId: id, hash: edited.hash };
  expectType(await mutate(force.assessor, 'discardChanges', discard), 'AssessmentMoved');

  const left = await read(force, id);
  const { departure: restored } = left.items.find((one) => one.id === risk.id) ?? {};
  expect(restored).toEqual(confirmed.departure);
  expect(restored?.confirmedBy?.id).toBe(force.iao.id);
  expect(left.unsignedChanges).toMatchObject([{ itemId: risk.id, inWords: false, inFiles: true }]);
  const onFiles = ({ act }: { readonly act: string }) => ['discard-changes', 'remove-evidence'].includes(act);
  expect((await query(force.assessor, 'tasks')).filter(onFiles)).toMatchObject([
    { act: 'remove-evidence', subjectId: id, itemId: risk.id, count: 1 },
  ]);
  expect(await told(force)).toEqual([1, []]);
  const removal = { assessmentId: id, fileId: filed.files.at(-1)?.id };
  expectType(await mutate(force.assessor, 'removeEvidence', removal), 'AnswerSaved');
  expect(await read(force, id)).toMatchObject({ hash: signedAs.hash, unsignedChanges: [] });
});

test('however many changes are discarded, as many statements are sent as for one, and rows come back in their places', async () => {
  const discarding = async (count: number) => {
    const { force, id } = await signed();
    const before = await read(force, id);
    const risks = before.items.filter(({ kind, tableId }) => kind === 'risk' && tableId !== null).slice(0, count);
    expect(risks).toHaveLength(count);
    for (const { id: rowId, tableId, version, content } of risks) {
      if (content?.kind !== 'risk') throw new Error('A risk has no content.');
      const row = { assessmentId: id, tableId, rowId, expectedVersion: version };
      const edited = { ...content, harm: `${content.harm} Of late.` };
      expectType(await mutate(force.assessor, 'saveRow', { ...row, content: edited }), 'AnswerSaved');
    }
    const { hash } = await read(force, id);
    const entries = (await ledgerOf(force)).length;
    const sent = await statementsOf(async () =>
      expectType(await mutate(force.assessor, 'discardChanges', { assessmentId: id, hash }), 'AssessmentMoved'),
    );
    expect((await ledgerOf(force)).slice(entries).map(({ act }) => act)).toEqual(risks.map(() => 'discard-changes'));
    expect(await read(force, id)).toMatchObject({ hash: before.hash, unsignedChanges: [] });
    return sent;
  };
  expect([...(await discarding(3))].sort()).toEqual([...(await discarding(1))].sort());
});
