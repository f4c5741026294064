import { expect, test } from '@jest/globals';
import { aForce, expectType, ledgerOf, mutate, query, useApi } from '../../../test/kit/index.js';
import { aPublishingProgramme, aSignedAssessment, aSubmittedAssessment, read } from '../../../test/kit/story.js';

useApi();

const signed = async () => {
  const force = await aForce();
  const { release } = await aPublishingProgramme();
  const { id } = await aSignedAssessment(force, release.id);
  return { force, id };
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
  const discard = { assessmentId: id, hash: edited.hash };
  expectType(await mutate(force.siro, 'discardChanges', discard), 'NotAllowed');
  expectType(await mutate((await aForce()).assessor, 'discardChanges', discard), 'NotThere');
  expectType(await mutate(force.assessor, 'discardChanges', { ...discard, hash: '0'.repeat(64) }), 'HashMoved');

  const { assessment } = expectType(await mutate(force.assessor, 'discardChanges', discard), 'AssessmentMoved');
  expect(assessment).toMatchObject({ hash: before.hash, unsignedChanges: [] });
  const [saved, discarded] = (await ledgerOf(force)).slice(-2);
  expect(discarded).toMatchObject({ act: 'bring-back', subjectId: `${id}/${itemId}`, before: saved?.after });
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
