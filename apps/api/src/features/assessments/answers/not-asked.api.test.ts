import { beforeAll, expect, test } from '@jest/globals';
import {
  aForce,
  aProgramme,
  aRelease,
  expectType,
  mutate,
  question,
  useApi,
  type Force,
} from '../../../../test/kit/index.js';
import { aFork, aPdf, read } from '../../../../test/kit/story.js';

useApi();

let releaseId: string;
beforeAll(async () => {
  const when = { item: 'live', is: true } as const;
  const table = { placement: 'local', content: null, minimumRows: 0 } as const;
  releaseId = (
    await aRelease(await aProgramme(), [
      question('live', { kind: 'yes-no', placement: 'local', content: null }),
      question('video', { when }),
      question('cameras', { placement: 'local', content: null, when }),
      question('feeds', { kind: 'activity', ...table, when }),
    ])
  ).id;
});

const ours = { kind: 'question', text: 'It took an afternoon to write this.' };

/** A force that answered everything that hangs on one question, with a file and a mark, and the way to say yes or no to it. */
const aForceThatAnswered = async () => {
  const force = await aForce();
  const assessmentId = (await aFork(force, releaseId)).id;
  let version = 0;
  const live = async (value: boolean) => {
    const answer = { itemId: 'live', stance: null, reason: '', content: { kind: 'yes-no', value } };
    await saved(force, { assessmentId, expectedVersion: version++, ...answer });
  };
  await live(true);
  const adapted = { itemId: 'video', stance: 'adapted', reason: 'Our estate differs', content: ours };
  await saved(force, { assessmentId, expectedVersion: 0, ...adapted });
  await saved(force, { assessmentId, expectedVersion: 0, itemId: 'cameras', stance: null, reason: '', content: ours });
  const file = { assessmentId, itemId: 'video', fileName: 'proof.pdf', fileBase64: aPdf('proof') };
  expectType(await mutate(force.assessor, 'addEvidence', file), 'AnswerSaved');
  const reasons = { exemptions: ['foia.s31'], harm: 'It tells how', publicInterest: 'Weighed' };
  const mark = { assessmentId, itemIds: ['video', 'cameras'], mark: 'redact', ...reasons };
  expectType(await mutate(force.assessor, 'markForPublication', mark), 'AssessmentMoved');
  return { force, assessmentId, live };
};
const saved = async (force: Force, input: object) =>
  expectType(await mutate(force.assessor, 'saveAnswer', input), 'AnswerSaved').item;
const hanging = async (force: Force, assessmentId: string) =>
  (await read(force, assessmentId)).items.filter(({ id }) => id !== 'live');

test('what is not asked any more keeps its words, its files and its marks, and comes back as it was', async () => {
  const { force, assessmentId, live } = await aForceThatAnswered();
  const before = await hanging(force, assessmentId);
  const { hash } = await read(force, assessmentId);
  expect(before.every(({ applies }) => applies)).toBe(true);
  await live(false);
  expect(await hanging(force, assessmentId)).toEqual(before.map((item) => ({ ...item, applies: false })));
  await live(true);
  expect(await hanging(force, assessmentId)).toEqual(before);
  expect((await read(force, assessmentId)).hash).toBe(hash);
});

test('and while it is not asked, nothing of it is left empty by a save either', async () => {
  const { force, assessmentId, live } = await aForceThatAnswered();
  await live(false);
  const relied = { assessmentId, expectedVersion: 1, itemId: 'video', stance: 'relied-on', reason: '', content: null };
  expectType(await mutate(force.assessor, 'saveAnswer', relied), 'WouldEmpty');
  expect((await hanging(force, assessmentId)).find(({ id }) => id === 'video')).toMatchObject({ content: ours });
});
