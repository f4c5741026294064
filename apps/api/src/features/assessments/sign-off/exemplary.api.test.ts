import { kentAssessment, templateDpia } from '@countersign/demonstration';
import { expect, test } from '@jest/globals';
import { dayOf, instant } from '@countersign/domain/kernel';
import { aForce, expectType, mutate, useApi } from '../../../../test/kit/index.js';
import { aFork, answerEverything, aPublishingProgramme, read } from '../../../../test/kit/story.js';

useApi();

test('the exemplary assessment is taken as it is: no finding, nothing above medium, and handed in', async () => {
  const { release } = await aPublishingProgramme(templateDpia.items);
  const force = await aForce();
  const { id: assessmentId } = await aFork(force, release.id);
  const { files, marks } = kentAssessment(dayOf(instant(new Date())));

  const idOfRow = await answerEverything(force, assessmentId);
  const idOf = (itemId: string) => idOfRow.get(itemId) ?? itemId;
  for (const { itemId, name, text } of files) {
    const file = { fileName: name, fileBase64: Buffer.from(text).toString('base64') };
    expectType(
      await mutate(force.assessor, 'addEvidence', { assessmentId, itemId: idOf(itemId), ...file }),
      'AnswerSaved',
    );
  }
  const published = marks.filter(({ mark }) => mark === 'publish');
  for (const { itemId, ...said } of marks.filter(({ mark }) => mark === 'redact')) {
    const input = { assessmentId, itemIds: [idOf(itemId)], ...said };
    expectType(await mutate(force.assessor, 'markForPublication', input), 'AssessmentMoved');
  }
  const rest = { mark: 'publish', exemptions: [], harm: '', publicInterest: '' };
  const itemIds = published.map(({ itemId }) => idOf(itemId));
  expectType(await mutate(force.assessor, 'markForPublication', { assessmentId, itemIds, ...rest }), 'AssessmentMoved');

  const { findings, hash, highestResidual, highestNow } = await read(force, assessmentId);
  expect(findings).toEqual([]);
  expect([highestResidual, highestNow]).toEqual(['medium', 'medium']);
  expectType(await mutate(force.assessor, 'submitAssessment', { assessmentId, hash }), 'AssessmentMoved');
});
