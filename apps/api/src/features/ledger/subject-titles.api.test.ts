import { expect, test } from '@jest/globals';
import { aForce, aRegulator, mutate, query, useApi } from '../../../test/kit/index.js';
import { aRisk, aSmallFork, aSmallRow, wholeAs } from '../../../test/kit/small.js';

useApi();

test('an entry says which item or row it is about, to its own organisation and to no other', async () => {
  const force = await aForce();
  const assessmentId = await aSmallFork(force);
  const row = await aSmallRow(force, assessmentId, 'risks.own', aRisk());
  await mutate(force.assessor, 'relyOnItems', { assessmentId, itemIds: ['need'] });
  const { items } = await wholeAs(force, assessmentId);
  const titleOf = (id: string) => items.find((one) => one.id === id)?.title;

  const told = (await query(force.dpo, 'timeline')).edges.map(({ node }) => [node.act, node.subjectTitle]);
  expect(told.slice(0, 2)).toEqual([
    ['answer-item', titleOf('need')],
    ['add-row', `${titleOf('risks.own')}: ${aRisk().title}`],
  ]);
  expect(row.title).toBe(aRisk().title);
  expect(told.at(-1)).toEqual(['fork-release', null]);

  const { inspector } = await aRegulator();
  const seen = await query(inspector, 'nationalTimeline', { organisationId: force.id });
  expect(seen.edges.map(({ node }) => node.subjectTitle)).toEqual(told.map(() => null));
});
