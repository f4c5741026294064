import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { blankContent } from '@countersign/domain/document/content';
import {
  aForce,
  aProgramme,
  aRelease,
  expectType,
  ledgerOf,
  mutate,
  query,
  question,
  useApi,
  type Force,
} from '../../../../test/kit/index.js';
import { aFork, read } from '../../../../test/kit/story.js';

useApi();

let releaseId: string;
beforeAll(async () => {
  const table = { placement: 'local', content: null, minimumRows: 0 } as const;
  const { id } = await aRelease(await aProgramme(), [
    question('need'),
    question('own', { placement: 'local', content: null }),
    question('activities', { kind: 'activity', ...table }),
    question('risks', { kind: 'risk', ...table }),
  ]);
  releaseId = id;
});

const aForkOf = async () => {
  const kent = await aForce();
  return { kent, assessmentId: (await aFork(kent, releaseId)).id };
};

const ours = { kind: 'question', text: 'It took an afternoon to write this.' };
const adapted = { itemId: 'need', stance: 'adapted', reason: 'Our estate differs', content: ours };
const reliedOn = { itemId: 'need', stance: 'relied-on', reason: '', content: null };

const save = (force: Force, input: object) => mutate(force.assessor, 'saveAnswer', input);
const saved = async (force: Force, input: object) => expectType(await save(force, input), 'AnswerSaved').item;
const anAdaptedItem = async () => {
  const { kent, assessmentId } = await aForkOf();
  await saved(kent, { assessmentId, expectedVersion: 0, ...adapted });
  return { kent, assessmentId };
};
const itemOf = async (force: Force, assessmentId: string, itemId: string) =>
  (await read(force, assessmentId)).items.find(({ id }) => id === itemId);

const addRow = async (force: Force, assessmentId: string, tableId: string, content: object) => {
  const row = { assessmentId, tableId, rowId: null, expectedVersion: 0, content };
  return expectType(await mutate(force.assessor, 'saveRow', row), 'AnswerSaved').item.id;
};

describe('an adapted text', () => {
  test('is not given up by another stance unless that is said of it, and nothing is written', async () => {
    const { kent, assessmentId } = await anAdaptedItem();
    for (const over of [
      reliedOn,
      { ...reliedOn, emptying: ['reason'] },
      { ...adapted, stance: 'rejected', content: null },
    ])
      expect(await save(kent, { assessmentId, expectedVersion: 1, ...over })).toMatchObject({
        __typename: 'WouldEmpty',
        fields: expect.arrayContaining([
          { __typename: 'EmptiedField', field: 'content', name: 'Your own text' },
        ]) as unknown,
      });
    expect(await itemOf(kent, assessmentId, 'need')).toMatchObject({ content: ours, version: 1 });
  });

  test('that was given up is in the history of its item, and can be brought back', async () => {
    const { kent, assessmentId } = await anAdaptedItem();
    const emptying = ['reason', 'content'];
    await saved(kent, { assessmentId, expectedVersion: 1, ...reliedOn, emptying });
    const { itemId, ...said } = adapted;
    const history = await query(kent.dpo, 'itemHistory', { assessmentId, itemId });
    expect(history).toMatchObject({
      version: 2,
      removed: false,
      earlier: [{ version: 1, ...said, by: { name: kent.assessor.name } }],
    });
    const back = { assessmentId, itemId, version: 1, expectedVersion: 2 };
    expect(expectType(await mutate(kent.assessor, 'bringBack', back), 'AnswerSaved').item).toMatchObject({
      ...said,
      version: 3,
    });
    expect((await ledgerOf(kent)).at(-1)).toMatchObject({ act: 'bring-back', subjectId: `${assessmentId}/need` });
    expect((await query(kent.dpo, 'itemHistory', { assessmentId, itemId }))?.earlier).toHaveLength(2);
  });
});

test('a field of a row is not left empty by another, nor by an editor that is empty', async () => {
  const { kent, assessmentId } = await aForkOf();
  const content = {
    ...blankContent('activity'),
    name: 'Mail',
    description: 'All of it',
    regime: 'part-3',
    lawfulBasis: 'part-3-task',
  };
  const rowId = await addRow(kent, assessmentId, 'activities', content);
  const over = { assessmentId, tableId: 'activities', rowId, expectedVersion: 1 };
  const changed = { ...content, description: ' ', regime: 'uk-gdpr', lawfulBasis: null };
  const refused = expectType(await mutate(kent.assessor, 'saveRow', { ...over, content: changed }), 'WouldEmpty');
  expect(refused.fields.map(({ field }) => field)).toEqual(['description', 'lawfulBasis']);
  const emptying = ['description', 'lawfulBasis'];
  expectType(await mutate(kent.assessor, 'saveRow', { ...over, content: changed, emptying }), 'AnswerSaved');
});

describe('the same answer sent again', () => {
  test('is no new version and no new entry, whichever version it was written on', async () => {
    const { kent, assessmentId } = await anAdaptedItem();
    const entries = (await ledgerOf(kent)).length;
    for (const expectedVersion of [0, 1])
      expect(await saved(kent, { assessmentId, expectedVersion, ...adapted })).toMatchObject({ version: 1 });
    expect(await ledgerOf(kent)).toHaveLength(entries);
    expect((await query(kent.dpo, 'itemHistory', { assessmentId, itemId: 'need' }))?.earlier).toEqual([]);
  });

  test('and another one is a conflict still', async () => {
    const { kent, assessmentId } = await anAdaptedItem();
    const other = { ...adapted, reason: 'Another reason' };
    expectType(await save(kent, { assessmentId, expectedVersion: 0, ...other }), 'StaleVersion');
  });
});

describe('a row that was removed', () => {
  const aRemovedRow = async () => {
    const { kent, assessmentId } = await aForkOf();
    const rowId = await addRow(kent, assessmentId, 'activities', { ...blankContent('activity'), name: 'Mail' });
    const risk = { ...blankContent('risk'), title: 'Somebody listens in', activities: [rowId] };
    const riskId = await addRow(kent, assessmentId, 'risks', risk);
    const removal = { assessmentId, rowId, expectedVersion: 1, confirmed: true };
    expectType(await mutate(kent.assessor, 'removeRow', removal), 'RowRemoved');
    return { kent, assessmentId, rowId, riskId };
  };
  const lost = async (force: Force, assessmentId: string) =>
    (await read(force, assessmentId)).findings.filter(({ rule }) => rule === 'R0_LOST_REFERENCE');

  test('comes back under its id, and what pointed to it points to it again', async () => {
    const { kent, assessmentId, rowId } = await aRemovedRow();
    expect(await lost(kent, assessmentId)).toHaveLength(1);
    const back = { assessmentId, itemId: rowId, version: 1, expectedVersion: 2 };
    const { item } = expectType(await mutate(kent.assessor, 'bringBack', back), 'AnswerSaved');
    expect(item).toMatchObject({ id: rowId, tableId: 'activities', version: 3, content: { name: 'Mail' } });
    expect(await lost(kent, assessmentId)).toEqual([]);
    expect((await read(kent, assessmentId)).removedItems).toEqual([]);
    expectType(
      await mutate(kent.assessor, 'removeRow', { assessmentId, rowId, expectedVersion: 3, confirmed: true }),
      'RowRemoved',
    );
  });

  test('is brought back once by two at once', async () => {
    const { kent, assessmentId, rowId } = await aRemovedRow();
    const back = { assessmentId, itemId: rowId, version: 1, expectedVersion: 2 };
    await Promise.all([1, 2].map(() => mutate(kent.assessor, 'bringBack', back)));
    expect(await itemOf(kent, assessmentId, rowId)).toMatchObject({ version: 3 });
    expect((await ledgerOf(kent)).filter(({ act }) => act === 'bring-back')).toHaveLength(1);
  });
});

test('bringing back is of a version that was, by somebody who may write, and of the own force', async () => {
  const { kent, assessmentId } = await anAdaptedItem();
  const avon = await aForce();
  const back = { assessmentId, itemId: 'need', version: 1, expectedVersion: 1 };
  expectType(await mutate(kent.assessor, 'bringBack', back), 'NotThere');
  expectType(await mutate(kent.dpo, 'bringBack', back), 'NotAllowed');
  expectType(await mutate(avon.assessor, 'bringBack', back), 'NotThere');
  expect(await query(avon.dpo, 'itemHistory', { assessmentId, itemId: 'need' })).toBeNull();
  expect(await query(kent.dpo, 'itemHistory', { assessmentId, itemId: randomUUID() })).toBeNull();
});
