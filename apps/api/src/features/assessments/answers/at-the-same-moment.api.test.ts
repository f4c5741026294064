import { expect, test } from '@jest/globals';
import { aForce, aPerson, expectType, ledgerOf, mutate, useApi, type Force } from '../../../../test/kit/index.js';
import { overlapping } from '../../../../test/kit/overlapping.js';
import { aRisk, aSmallFork, aSmallRow, wholeAs } from '../../../../test/kit/small.js';

useApi();

const aRiskOfTwo = async () => {
  const force = await aForce();
  const other = await aPerson({ id: force.id, name: 'Test', kind: 'force' }, 'assessor');
  const assessmentId = await aSmallFork(force);
  const row = await aSmallRow(force, assessmentId, 'risks.own', aRisk());
  const on = { assessmentId, itemId: row.id, expectedVersion: row.version };
  const asRow = { assessmentId, tableId: 'risks.own', rowId: row.id, expectedVersion: row.version };
  return { force, other, assessmentId, row, on, asRow };
};

const harm = 'It leaves the force, and nobody hears of it.';
const ours = { ...aRisk(), harm };
type Given = Awaited<ReturnType<typeof aRiskOfTwo>>;

/** All that writes over one item. */
const verbs: Readonly<Record<string, (given: Given) => Promise<{ readonly __typename: string }>>> = {
  saveRow: ({ other, asRow }) => mutate(other, 'saveRow', { ...asRow, content: { ...aRisk(), harm: 'Another harm.' } }),
  departFromLevel: ({ other, on }) =>
    mutate(other, 'departFromLevel', { ...on, level: 'medium', reason: 'We see it otherwise.' }),
  removeRow: ({ other, assessmentId, row }) =>
    mutate(other, 'removeRow', { assessmentId, rowId: row.id, expectedVersion: row.version }),
};

test.each(Object.keys(verbs))(
  'two people save one item at the same moment: the first is saved, and %s is told what stands',
  async (verb) => {
    const given = await aRiskOfTwo();
    const { force, assessmentId, asRow, row } = given;
    const entries = (await ledgerOf(force)).length;
    const [first, second] = await overlapping(
      force.id,
      () => mutate(force.assessor, 'saveRow', { ...asRow, content: ours }),
      () => verbs[verb]?.(given) ?? Promise.reject(new Error(verb)),
    );
    expectType(first, 'AnswerSaved');
    expect(second).toMatchObject({
      ...{ __typename: 'StaleVersion', currentVersion: row.version + 1, currentContent: { harm } },
      savedBy: { id: force.assessor.id },
    });
    expect((await ledgerOf(force)).slice(entries)).toMatchObject([{ act: 'save-row', by: force.assessor.id }]);
    const { items } = await wholeAs(force, assessmentId);
    expect(items.find(({ id }) => id === row.id)).toMatchObject({ version: row.version + 1, content: { harm } });
  },
);

const need = (assessmentId: string, reason: string) => ({
  ...{ assessmentId, itemId: 'need', expectedVersion: 0, stance: 'adapted', reason },
  content: { kind: 'question', text: `Our own text. ${reason}` },
});

test('the first answer of an item is saved once, and who was second is told whose it is', async () => {
  const { force, other, assessmentId } = await aRiskOfTwo();
  const [first, second] = await overlapping(
    force.id,
    () => mutate(force.assessor, 'saveAnswer', need(assessmentId, 'First.')),
    () => mutate(other, 'saveAnswer', need(assessmentId, 'Second.')),
  );
  expectType(first, 'AnswerSaved');
  expect(second).toMatchObject({ __typename: 'StaleVersion', currentVersion: 1, currentReason: 'First.' });
});

test('an earlier answer is brought back once, and a departure confirmed once', async () => {
  const { force, other, assessmentId, on, asRow } = await aRiskOfTwo();
  const saved = expectType(await mutate(force.assessor, 'saveRow', { ...asRow, content: ours }), 'AnswerSaved').item;
  const back = { ...on, version: on.expectedVersion, expectedVersion: saved.version };
  const [first, second] = await overlapping(
    force.id,
    () => mutate(force.assessor, 'bringBack', back),
    () => mutate(other, 'bringBack', back),
  );
  const { version } = expectType(first, 'AnswerSaved').item;
  expect(second).toMatchObject({ __typename: 'StaleVersion', currentVersion: version });

  const departing = { ...on, expectedVersion: version, level: 'medium', reason: 'We see it otherwise.' };
  const set = expectType(await mutate(force.assessor, 'departFromLevel', departing), 'AnswerSaved').item;
  const otherOwner = await aPerson({ id: force.id, name: 'Test', kind: 'force' }, 'information-asset-owner');
  const confirm = { assessmentId, itemId: on.itemId, expectedVersion: set.version };
  const [confirmed, late] = await overlapping(
    force.id,
    () => mutate(force.iao, 'confirmDeparture', confirm),
    () => mutate(otherOwner, 'confirmDeparture', confirm),
  );
  expectType(confirmed, 'AnswerSaved');
  expect(late).toMatchObject({ __typename: 'StaleVersion', currentVersion: set.version + 1 });
});

test('a row that somebody else removed at the same moment is not there', async () => {
  const given: Given = await aRiskOfTwo();
  const { force, asRow } = given;
  const [, late] = await overlapping(
    force.id,
    () => verbs['removeRow']?.(given) ?? Promise.reject(new Error('There is no such verb.')),
    () => mutate(force.assessor, 'saveRow', { ...asRow, content: ours }),
  );
  expectType(late, 'NotThere');
  const again = await aRiskOfTwo();
  const removing = (force_: Force) => mutate(force_.assessor, 'removeRow', removalOf(again));
  const [gone, lateToo] = await overlapping(
    again.force.id,
    () => removing(again.force),
    () => mutate(again.other, 'removeRow', removalOf(again)),
  );
  expect([gone.__typename, lateToo.__typename]).toEqual(['RowRemoved', 'NotThere']);
});

const removalOf = ({ assessmentId, row }: Given) => ({ assessmentId, rowId: row.id, expectedVersion: row.version });
