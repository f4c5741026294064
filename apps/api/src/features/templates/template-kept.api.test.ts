import { expect, test } from '@jest/globals';
import { aForce, aProgramme, aTemplate, expectType, ledgerOf, mutate, query, useApi } from '../../../test/kit/index.js';

useApi();

const text = {
  ...{ title: 'Why this service', guidance: 'Say what it replaces.', placement: 'national', deferred: false },
  ...{ law: ['dpa2018.s64.3.a'], content: { kind: 'question', text: 'Because the old one ends.' } },
};
const toTheForce = { ...text, placement: 'local', content: null };

const aWrittenItem = async () => {
  const programme = await aProgramme();
  const templateId = await aTemplate(programme);
  const of = { templateId, itemId: 'need' };
  expectType(
    await mutate(programme.author, 'editTemplateItem', { ...of, expectedVersion: 1, ...text }),
    'TemplateSaved',
  );
  return { programme, of };
};

test('the national answer is not given up unless that is said of it, and nothing is written', async () => {
  const { programme, of } = await aWrittenItem();
  const given = { ...of, expectedVersion: 2, ...toTheForce };
  const refused = expectType(await mutate(programme.author, 'editTemplateItem', given), 'WouldEmpty');
  expect(refused.fields).toMatchObject([{ field: 'content', name: 'The national answer' }]);
  const nothing = { ...given, guidance: '', law: [], emptying: ['content'] };
  expect(
    expectType(await mutate(programme.author, 'editTemplateItem', nothing), 'WouldEmpty').fields.map(
      ({ field }) => field,
    ),
  ).toEqual(['guidance', 'law']);
  const emptying = ['content'];
  const saved = await mutate(programme.author, 'editTemplateItem', { ...given, emptying });
  expect(expectType(saved, 'TemplateSaved').template.items.find(({ id }) => id === 'need')).toMatchObject({
    content: null,
    version: 3,
  });
});

test('the same text sent again is no new version and no new entry', async () => {
  const { programme, of } = await aWrittenItem();
  const entries = (await ledgerOf(programme)).length;
  for (const expectedVersion of [1, 2])
    expectType(
      await mutate(programme.author, 'editTemplateItem', { ...of, expectedVersion, ...text }),
      'TemplateSaved',
    );
  expect(await ledgerOf(programme)).toHaveLength(entries);
});

test('what was replaced is in the history of its item, and can be brought back', async () => {
  const { programme, of } = await aWrittenItem();
  const given = { ...of, expectedVersion: 2, ...toTheForce, emptying: ['content'] };
  expectType(await mutate(programme.author, 'editTemplateItem', given), 'TemplateSaved');
  const history = await query(programme.publisher, 'templateItemHistory', of);
  expect(history).toMatchObject({ version: 3, retired: false });
  expect(history?.earlier[0]).toMatchObject({ ...text, version: 2, editedBy: { name: programme.author.name } });
  expect(history?.earlier.map(({ version }) => version)).toEqual([2, 1]);
  const back = { ...of, version: 2, expectedVersion: 3 };
  expectType(await mutate(programme.publisher, 'bringBackTemplateItem', back), 'NotAllowed');
  expectType(await mutate((await aProgramme()).author, 'bringBackTemplateItem', back), 'NotThere');
  expectType(await mutate(programme.author, 'bringBackTemplateItem', { ...back, version: 9 }), 'NotThere');
  expectType(await mutate(programme.author, 'bringBackTemplateItem', { ...back, expectedVersion: 2 }), 'StaleVersion');
  const { template } = expectType(await mutate(programme.author, 'bringBackTemplateItem', back), 'TemplateSaved');
  expect(template.items.find(({ id }) => id === 'need')).toMatchObject({ ...text, version: 4 });
  expect((await ledgerOf(programme)).at(-1)).toMatchObject({ act: 'bring-back-template-item' });
  const force = await aForce();
  expect(await query((await aProgramme()).author, 'templateItemHistory', of)).toBeNull();
  expect(await query(force.assessor, 'templateItemHistory', of)).toBeNull();
});

test('an item that was retired keeps its words, and comes back under its id', async () => {
  const { programme, of } = await aWrittenItem();
  expectType(await mutate(programme.author, 'retireTemplateItem', { ...of, expectedVersion: 2 }), 'TemplateSaved');
  expect(await query(programme.author, 'templateItemHistory', of)).toMatchObject({
    version: 3,
    retired: true,
    earlier: [{ ...text, version: 2 }, { version: 1 }],
  });
  const back = { ...of, version: 2, expectedVersion: 3 };
  const { template } = expectType(await mutate(programme.author, 'bringBackTemplateItem', back), 'TemplateSaved');
  expect(template.retiredItems).toEqual([]);
  expect(template.items.find(({ id }) => id === 'need')).toMatchObject({ ...text, version: 4 });
});
