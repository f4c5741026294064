import { expect, test } from '@jest/globals';
import { aForce, aRegulator, mutate, query, useApi } from '../../../test/kit/index.js';
import { limbs } from '@countersign/catalogue';
import { askForPilot } from '../../../test/kit/story.js';
import { clausesOf } from './subject-titles.js';
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

test('an entry of the roll-out says which stage it is about', async () => {
  const force = await aForce();
  await askForPilot(force, null);
  const [asked] = (await query(force.rollOutLead, 'timeline')).edges.map(({ node }) => node);
  expect(asked).toMatchObject({ act: 'ask-for-stage', subjectTitle: 'Pilot' });
  const { inspector } = await aRegulator();
  const [seen] = (await query(inspector, 'nationalTimeline', { organisationId: force.id })).edges;
  expect(seen?.node).toMatchObject({ act: 'ask-for-stage', subjectTitle: null });
});

test('an entry of an agreement says which clause it is about, for each limb there is', () => {
  const entryOf = (subjectId: string) =>
    ({ subjectKind: 'clause', subjectId }) as Parameters<typeof clausesOf>[0][number];
  const told = clausesOf(limbs.map(({ id }) => entryOf(`0f0/${id}`)));
  expect(limbs.map(({ id }) => told.get(`0f0/${id}`))).toEqual(limbs.map(({ topic }) => topic));
  expect(clausesOf([entryOf('0f0/no-such-clause')]).size).toBe(0);
});
