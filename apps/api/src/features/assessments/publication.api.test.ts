import { expect, test } from '@jest/globals';
import { aForce, expectType, ledgerOf, mutate, useApi } from '../../../test/kit/index.js';
import { aSmallFork, wholeAs } from '../../../test/kit/small.js';

useApi();

const harm = 'It names the logs that are not kept.';
const publicInterest = 'How logging works is described elsewhere.';
const redaction = { mark: 'redact', exemptions: ['foia.s31'], harm, publicInterest };

test('items are marked together, each with how often it was marked', async () => {
  const force = await aForce();
  const assessmentId = await aSmallFork(force);
  const both = { assessmentId, itemIds: ['need', 'risks.own'], ...redaction };
  expectType(await mutate(force.assessor, 'markForPublication', both), 'AssessmentMoved');
  const published = { assessmentId, itemIds: ['need'], mark: 'publish', exemptions: [], harm: '', publicInterest: '' };
  expectType(await mutate(force.assessor, 'markForPublication', published), 'AssessmentMoved');
  const { items, authors } = await wholeAs(force, assessmentId);
  const markOf = (id: string) => items.find((item) => item.id === id)?.mark;
  expect(markOf('need')).toMatchObject({ mark: 'publish', exemptions: [], harm: '', version: 2 });
  expect(markOf('risks.own')).toMatchObject({ ...redaction, version: 1, by: { id: force.assessor.id } });
  expect(markOf('need.screening')).toBeNull();
  expect(authors.map(({ id }) => id)).toEqual([force.assessor.id]);
  const entries = (await ledgerOf(force)).slice(-2);
  expect(entries).toMatchObject([{ act: 'mark-for-publication' }, { act: 'mark-for-publication' }]);
  expect(JSON.stringify(entries)).not.toContain(harm);
});

test('redacting without an exemption, the harm or the balance is refused, and so is an item of nobody', async () => {
  const force = await aForce();
  const assessmentId = await aSmallFork(force);
  const refused = (over: object) =>
    mutate(force.assessor, 'markForPublication', { assessmentId, itemIds: ['need'], ...redaction, ...over });
  expect(await refused({ exemptions: [] })).toMatchObject({ __typename: 'BadInput', field: 'exemptions' });
  expect(await refused({ exemptions: ['ukgdpr.35.1'] })).toMatchObject({ __typename: 'BadInput', field: 'exemptions' });
  expect(await refused({ harm: '' })).toMatchObject({ __typename: 'BadInput', field: 'harm' });
  expect(await refused({ publicInterest: '' })).toMatchObject({ __typename: 'BadInput', field: 'publicInterest' });
  expect(await refused({ itemIds: [] })).toMatchObject({ __typename: 'BadInput', field: 'itemIds' });
  expectType(await refused({ itemIds: ['need', 'nowhere'] }), 'NotThere');
  const given = { assessmentId, itemIds: ['need'], ...redaction };
  expectType(await mutate(force.dpo, 'markForPublication', given), 'NotAllowed');
  expectType(await mutate((await aForce()).assessor, 'markForPublication', given), 'NotThere');
  expect((await wholeAs(force, assessmentId)).items.some(({ mark }) => mark !== null)).toBe(false);
});
