import { expect, test } from '@jest/globals';
import { dayOf, instant } from '@countersign/domain/kernel';
import { aForce, expectType, ledgerOf, mutate, query, useApi } from '../../../../test/kit/index.js';
import { aRisk, aSmallFork, aSmallRow, measureInWords, wholeAs } from '../../../../test/kit/small.js';

useApi();

const today = (): string => dayOf(instant(new Date()));
const tomorrow = (): string => dayOf(instant(new Date(Date.now() + 2 * 86_400_000)));

const aForceWithRisk = async () => {
  const force = await aForce();
  const assessmentId = await aSmallFork(force);
  const { id: itemId } = await aSmallRow(force, assessmentId, 'risks.own', aRisk());
  const said = {
    measure: measureInWords,
    since: today(),
    evidence: 'The settings were exported and read by two people.',
  };
  return { force, assessmentId, said: { assessmentId, itemId, ...said } };
};

test('a measure in place lowers what the risk is now, and withdrawing it raises it again', async () => {
  const { force, assessmentId, said } = await aForceWithRisk();
  expect(await wholeAs(force, assessmentId)).toMatchObject({ highestResidual: 'low', highestNow: 'high' });

  const saved = expectType(await mutate(force.iao, 'recordMeasureInPlace', said), 'AnswerSaved');
  const [record] = saved.item.inPlace;
  expect(saved.item).toMatchObject({ id: said.itemId, residualLevel: 'low', levelNow: 'low' });
  expect(record).toMatchObject({ measure: measureInWords, since: said.since, by: { id: force.iao.id } });
  expect(await wholeAs(force, assessmentId)).toMatchObject({ highestNow: 'low' });

  const withdrawal = { assessmentId, inPlaceId: record?.id, reason: 'It was switched on for a project.' };
  const withdrawn = expectType(await mutate(force.assessor, 'withdrawMeasureInPlace', withdrawal), 'AnswerSaved');
  expect(withdrawn.item).toMatchObject({ levelNow: 'high', inPlace: [] });
  expectType(await mutate(force.assessor, 'withdrawMeasureInPlace', withdrawal), 'NotThere');
  expectType(await mutate(force.assessor, 'recordMeasureInPlace', said), 'AnswerSaved');

  const { history } = await wholeAs(force, assessmentId);
  expect(history.slice(0, 3)).toMatchObject([
    { kind: 'measure-in-place', by: { id: force.assessor.id }, detail: measureInWords },
    { kind: 'measure-withdrawn', by: { id: force.assessor.id }, detail: `“${measureInWords}” ${withdrawal.reason}` },
    { kind: 'measure-in-place', by: { id: force.iao.id } },
  ]);
  const entries = (await ledgerOf(force)).slice(-3);
  expect(entries.map(({ act }) => act)).toEqual([
    'record-measure-in-place',
    'withdraw-measure-in-place',
    'record-measure-in-place',
  ]);
  expect(JSON.stringify(entries)).not.toContain(measureInWords);
});

test('recording makes nobody an author', async () => {
  const { force, assessmentId, said } = await aForceWithRisk();
  expectType(await mutate(force.iao, 'recordMeasureInPlace', said), 'AnswerSaved');
  expect((await wholeAs(force, assessmentId)).authors.map(({ id }) => id)).toEqual([force.assessor.id]);
});

test('other words are another measure: a risk that is written anew has nothing in place', async () => {
  const { force, assessmentId, said } = await aForceWithRisk();
  expectType(await mutate(force.assessor, 'recordMeasureInPlace', said), 'AnswerSaved');
  const risk = aRisk();
  const content = {
    ...risk,
    measures: risk.measures.map((one) => ({ ...one, text: 'Sharing is reviewed each month.' })),
  };
  const row = { assessmentId, tableId: 'risks.own', rowId: said.itemId, expectedVersion: 1, content };
  const { item } = expectType(await mutate(force.assessor, 'saveRow', row), 'AnswerSaved');
  expect(item).toMatchObject({ residualLevel: 'low', levelNow: 'high' });
});

test('what is not so is refused', async () => {
  const { force, assessmentId, said } = await aForceWithRisk();
  const refused = async (over: object) => mutate(force.assessor, 'recordMeasureInPlace', { ...said, ...over });
  expect(await refused({ measure: 'Another measure' })).toMatchObject({ __typename: 'BadInput', field: 'measure' });
  expect(await refused({ since: tomorrow() })).toMatchObject({ __typename: 'BadInput', field: 'since' });
  expect(await refused({ evidence: '' })).toMatchObject({ __typename: 'BadInput', field: 'evidence' });
  expectType(await refused({ itemId: 'need' }), 'NotThere');
  expectType(await refused({ itemId: 'nowhere' }), 'NotThere');
  expectType(await mutate(force.dpo, 'recordMeasureInPlace', said), 'NotAllowed');
  const saved = expectType(await refused({}), 'AnswerSaved');
  expect(await refused({})).toMatchObject({ __typename: 'BadInput', field: 'measure' });
  const withdrawal = { assessmentId, inPlaceId: saved.item.inPlace[0]?.id, reason: ' ' };
  expect(await mutate(force.assessor, 'withdrawMeasureInPlace', withdrawal)).toMatchObject({ field: 'reason' });
});

test('another force cannot learn that the risk or the record is there', async () => {
  const { force, assessmentId, said } = await aForceWithRisk();
  const saved = expectType(await mutate(force.assessor, 'recordMeasureInPlace', said), 'AnswerSaved');
  const other = await aForce();
  expectType(await mutate(other.assessor, 'recordMeasureInPlace', said), 'NotThere');
  const withdrawal = { assessmentId, inPlaceId: saved.item.inPlace[0]?.id, reason: 'Not ours.' };
  expectType(await mutate(other.assessor, 'withdrawMeasureInPlace', withdrawal), 'NotThere');
  expect(await query(other.assessor, 'assessment', { id: assessmentId })).toBeNull();
});
