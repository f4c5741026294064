import { beforeAll, expect, test } from '@jest/globals';
import { aForce, aPerson, expectType, mutate, useApi } from '../../../../test/kit/index.js';
import { aFork, answerEverything, aPublishingProgramme, handIn, read } from '../../../../test/kit/story.js';

useApi();

let releaseId: string;
beforeAll(async () => {
  releaseId = (await aPublishingProgramme()).release.id;
});

/** What comes of it where somebody who forked a release advises on what others wrote, and what they wrote before that. */
const adviceOfTheForker = async (writesAWord: boolean) => {
  const force = await aForce();
  const forker = await aPerson(force, 'assessor', 'data-protection-officer');
  const { id: assessmentId } = await aFork({ ...force, assessor: forker }, releaseId);
  const itemId = (await read(force, assessmentId)).items.find(({ placement }) => placement === 'national')?.id;
  const relied = { assessmentId, itemId, expectedVersion: 0, stance: 'relied-on', reason: '', content: null };
  if (writesAWord) expectType(await mutate(forker, 'saveAnswer', relied), 'AnswerSaved');
  await answerEverything(force, assessmentId);
  const { round } = await handIn(force, assessmentId);
  return mutate(forker, 'giveAdvice', {
    assessmentId,
    hash: round?.hash,
    points: ['Mind the logs.'],
    canProceed: true,
  });
};

test('whoever made a release the force’s own has written nothing by that, and can advise on what others write', async () => {
  expectType(await adviceOfTheForker(false), 'AssessmentMoved');
});

test('and is an author from their first word on, and cannot', async () => {
  expect(await adviceOfTheForker(true)).toMatchObject({ __typename: 'BarredByPart', part: 'author' });
});
