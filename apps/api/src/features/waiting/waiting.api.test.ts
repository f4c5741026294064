import { expect, test } from '@jest/globals';
import { aForce, aProgramme, aRelease, aTemplate, mutate, query, useApi } from '../../../test/kit/index.js';

useApi();

test('a draft that moved waits for a publisher who did not write in it', async () => {
  const programme = await aProgramme();
  const templateId = await aTemplate(programme);
  await mutate(programme.both, 'retireTemplateItem', { templateId, itemId: 'scope', expectedVersion: 1 });
  const waits = { act: 'publish-release', subjectKind: 'template', subjectId: templateId };
  expect(await query(programme.publisher, 'tasks')).toEqual([expect.objectContaining(waits)]);
  expect(await query(programme.both, 'tasks')).toEqual([]);
});

test('a release waits to be forked, then its answers wait to be given', async () => {
  const [programme, force] = [await aProgramme(), await aForce()];
  const { id: releaseId } = await aRelease(programme);
  expect((await query(force.assessor, 'tasks'))[0]).toMatchObject({ act: 'fork-release', subjectKind: 'release' });
  await mutate(force.assessor, 'forkRelease', { releaseId });
  expect((await query(force.assessor, 'tasks'))[0]).toMatchObject({ act: 'answer-item', count: 3 });
  expect(await query(force.iao, 'tasks')).toEqual([]);
});
