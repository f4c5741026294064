import { expect, test } from '@jest/globals';
import { aForce, expectType, ledgerOf, mutate, query, useApi } from '../../../../test/kit/index.js';
import { aSmallFork, wholeAs } from '../../../../test/kit/small.js';

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
  const emptying = ['need-exemptions', 'need-harm', 'need-publicInterest'];
  const kept = expectType(await mutate(force.assessor, 'markForPublication', published), 'WouldEmpty');
  expect(kept.fields.map(({ field }) => field)).toEqual(emptying);
  expectType(await mutate(force.assessor, 'markForPublication', { ...published, emptying }), 'AssessmentMoved');
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

test('a mark that was replaced is in the history of its item, and can be brought back', async () => {
  const [force, avon] = [await aForce(), await aForce()];
  const assessmentId = await aSmallFork(force);
  const marked = { assessmentId, itemIds: ['need'], ...redaction };
  expectType(await mutate(force.assessor, 'markForPublication', marked), 'AssessmentMoved');
  const entries = (await ledgerOf(force)).length;
  expectType(await mutate(force.assessor, 'markForPublication', marked), 'AssessmentMoved');
  expect(await ledgerOf(force)).toHaveLength(entries);
  const other = { ...marked, harm: 'It names a person.' };
  expectType(await mutate(force.assessor, 'markForPublication', other), 'AssessmentMoved');

  const history = { assessmentId, itemId: 'need' };
  expect(await query(force.dpo, 'itemHistory', history)).toMatchObject({
    version: 0,
    earlierMarks: [{ ...redaction, version: 1, by: { name: force.assessor.name } }],
  });
  expect(await query(avon.dpo, 'itemHistory', history)).toBeNull();
  const back = { ...history, version: 1, expectedVersion: 2 };
  expectType(await mutate(force.dpo, 'bringBackMark', back), 'NotAllowed');
  expectType(await mutate(avon.assessor, 'bringBackMark', back), 'NotThere');
  expectType(await mutate(force.assessor, 'bringBackMark', { ...back, version: 7 }), 'NotThere');
  expectType(await mutate(force.assessor, 'bringBackMark', { ...back, expectedVersion: 1 }), 'StaleVersion');
  expectType(await mutate(force.assessor, 'bringBackMark', back), 'AssessmentMoved');
  const { items } = await wholeAs(force, assessmentId);
  expect(items.find(({ id }) => id === 'need')?.mark).toMatchObject({ ...redaction, version: 3 });
  expect((await ledgerOf(force)).at(-1)).toMatchObject({ act: 'bring-back-mark' });
});
