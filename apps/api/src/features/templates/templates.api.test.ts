import { expect, test } from '@jest/globals';
import {
  aForce,
  aProgramme,
  aRelease,
  ask,
  aTemplate,
  expectType,
  ledgerOf,
  mutate,
  query,
  question,
  useApi,
} from '../../../test/kit/index.js';

useApi();

const edit = {
  itemId: 'need',
  expectedVersion: 1,
  title: 'Why this service',
  guidance: 'Say what it replaces.',
  placement: 'national',
  deferred: false,
  law: ['dpa2018.s64.3.a'],
  content: { kind: 'question', text: 'Because the old one ends.' },
};

test('an author edits, and a second person publishes exactly what they read', async () => {
  const programme = await aProgramme();
  const templateId = await aTemplate(programme);
  const saved = expectType(
    await mutate(programme.author, 'editTemplateItem', { templateId, ...edit }),
    'TemplateSaved',
  );
  expect(saved.template.authors.map(({ id }) => id)).toEqual([programme.author.id]);
  expect(saved.template.items[0]).toMatchObject({ version: 2, title: edit.title, content: edit.content });

  const { draftHash } = saved.template;
  const published = expectType(
    await mutate(programme.publisher, 'publishRelease', { templateId, draftHash, notes: 'First' }),
    'ReleasePublished',
  );
  expect(published.release).toMatchObject({ number: '1.0', hash: draftHash, notes: 'First' });
  expect(published.template).toMatchObject({ changedSinceRelease: false, authors: [] });
  expect((await ledgerOf(programme)).map(({ act, by }) => [act, by])).toEqual([
    ['edit-template-item', programme.author.id],
    ['publish-release', programme.publisher.id],
  ]);
});

test('whoever wrote in a draft does not publish it', async () => {
  const programme = await aProgramme();
  const templateId = await aTemplate(programme);
  await mutate(programme.both, 'editTemplateItem', { templateId, ...edit });
  const after = expectType(
    await mutate(programme.author, 'editTemplateItem', { templateId, ...edit, expectedVersion: 2 }),
    'TemplateSaved',
  );
  const answer = await mutate(programme.both, 'publishRelease', {
    templateId,
    draftHash: after.template.draftHash,
    notes: 'Mine',
  });
  expect(answer).toMatchObject({ __typename: 'BarredByPart', part: 'author' });
});

test('a draft that moved after it was read, or that was published before, is not published', async () => {
  const programme = await aProgramme();
  const templateId = await aTemplate(programme);
  const read = await query(programme.publisher, 'template', { id: templateId });
  const first = { templateId, draftHash: read?.draftHash, notes: 'First' };
  await mutate(programme.author, 'editTemplateItem', { templateId, ...edit });
  expect(await mutate(programme.publisher, 'publishRelease', first)).toMatchObject({ __typename: 'HashMoved' });

  const draftHash = (await query(programme.publisher, 'template', { id: templateId }))?.draftHash;
  await mutate(programme.publisher, 'publishRelease', { templateId, draftHash, notes: 'First' });
  expect(await mutate(programme.publisher, 'publishRelease', { templateId, draftHash, notes: 'Again' })).toMatchObject({
    __typename: 'IdenticalRelease',
    number: '1.0',
  });
});

test('two people who edit the same item: the second is shown what the first saved, and writes nothing', async () => {
  const programme = await aProgramme();
  const templateId = await aTemplate(programme);
  await mutate(programme.author, 'editTemplateItem', { templateId, ...edit });
  expect(await mutate(programme.both, 'editTemplateItem', { templateId, ...edit, title: 'Mine' })).toMatchObject({
    __typename: 'StaleVersion',
    currentVersion: 2,
    currentContent: edit.content,
    savedBy: { id: programme.author.id },
  });
  expect(await ledgerOf(programme)).toHaveLength(1);
});

test('items are added, moved and retired; a retired one stays readable in the releases that had it', async () => {
  const programme = await aProgramme();
  const first = await aRelease(programme);
  const templateId = (await query(programme.author, 'templates'))[0]?.id;
  const added = expectType(
    await mutate(programme.author, 'addTemplateItem', {
      templateId,
      section: 'need',
      kind: 'question',
      placement: 'local',
      title: 'What only you know',
      guidance: '',
      deferred: true,
      law: [],
    }),
    'TemplateSaved',
  ).template.items.at(-1);
  const moved = expectType(
    await mutate(programme.author, 'moveTemplateItem', {
      templateId,
      itemId: added?.id,
      expectedVersion: 1,
      beforeItemId: 'need',
    }),
    'TemplateSaved',
  );
  expect(moved.template.items.map(({ id }) => id)).toEqual([added?.id, 'need', 'scope', 'consultation']);
  const retired = expectType(
    await mutate(programme.author, 'retireTemplateItem', { templateId, itemId: 'scope', expectedVersion: 1 }),
    'TemplateSaved',
  );
  expect(retired.template.items.map(({ id }) => id)).toEqual([added?.id, 'need', 'consultation']);
  expect(retired.template.retiredItems.map(({ id }) => id)).toEqual(['scope']);
  expect((await query(programme.author, 'release', { id: first.id }))?.items).toHaveLength(3);
});

test('an item is added with its rows and under its condition, and a release keeps both', async () => {
  const programme = await aProgramme();
  const live = question('need.live', { kind: 'yes-no', placement: 'local', content: null });
  const templateId = await aTemplate(programme, [question('need'), live]);
  const item = {
    templateId,
    section: 'need',
    placement: 'local',
    title: 'Partners',
    guidance: '',
    deferred: false,
    law: [],
  };
  const add = (over: object) => mutate(programme.author, 'addTemplateItem', { ...item, kind: 'consultee', ...over });
  for (const when of [{ item: 'need', is: true }, { component: 'fax' }, { regime: 'part-9' }, {}])
    expect(await add({ when })).toMatchObject({ __typename: 'BadInput', field: 'when' });
  expect(await add({ minimumRows: -1 })).toMatchObject({ __typename: 'BadInput', field: 'minimumRows' });

  expectType(await add({ minimumRows: 2, when: { item: 'need.live', is: true } }), 'TemplateSaved');
  expectType(await add({ when: { component: 'teams-chat' } }), 'TemplateSaved');
  expectType(await add({ minimumRows: null, when: null }), 'TemplateSaved');
  const draft = await query(programme.author, 'template', { id: templateId });
  const kept: object[] = [
    { minimumRows: 2, when: { item: 'need.live', is: true } },
    { minimumRows: 0, when: { component: 'teams-chat' } },
    { minimumRows: null, when: null },
  ];
  expect(draft?.items.slice(2)).toMatchObject(kept);

  const partners = draft?.items[2];
  const { title, guidance, placement, deferred, law } = partners ?? {};
  const words = { itemId: partners?.id, expectedVersion: 1, title, guidance, placement, deferred, law };
  const change = (over: object) => mutate(programme.author, 'editTemplateItem', { templateId, ...words, ...over });
  expect(await change({ minimumRows: null })).toMatchObject({ __typename: 'BadInput', field: 'minimumRows' });
  expect(await change({ minimumRows: 2, when: { item: partners?.id, is: true } })).toMatchObject({ field: 'when' });
  const changed = expectType(await change({ minimumRows: 5, when: { regime: 'part-3' } }), 'TemplateSaved').template;
  expect(changed.items[2]).toMatchObject({ minimumRows: 5, when: { regime: 'part-3' } });
  kept[0] = { minimumRows: 5, when: { regime: 'part-3' } };

  const publishing = { templateId, draftHash: changed.draftHash, notes: 'With partners' };
  const published = await mutate(programme.publisher, 'publishRelease', publishing);
  expect(expectType(published, 'ReleasePublished').release.items.slice(2)).toMatchObject(kept);
});

test('forces read releases, and never a draft', async () => {
  const [programme, force] = [await aProgramme(), await aForce()];
  const release = await aRelease(programme);
  expect(await query(force.assessor, 'release', { id: release.id })).toMatchObject({ hash: release.hash });
  const [template] = await query(programme.author, 'templates');
  expect(await query(force.assessor, 'template', { id: template?.id })).toBeNull();
  const answer = await ask(force.assessor, '{ templates { id } }');
  expect(answer.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('another programme cannot even learn that a template exists', async () => {
  const [one, other] = [await aProgramme(), await aProgramme()];
  const templateId = await aTemplate(one);
  expect(await query(other.author, 'template', { id: templateId })).toBeNull();
  for (const id of [templateId, 'nonsense'])
    expect(await mutate(other.author, 'editTemplateItem', { templateId: id, ...edit })).toMatchObject({
      __typename: 'NotThere',
    });
  expect(await ledgerOf(one)).toEqual([]);
});

test('what cannot be kept is refused with the field', async () => {
  const programme = await aProgramme();
  const templateId = await aTemplate(programme);
  for (const [field, change] of [
    ['title', { title: ' ' }],
    ['title', { title: 'x'.repeat(100_000) }],
    ['guidance', { guidance: 'left \u202E right' }],
    ['content', { content: null }],
  ] as const)
    expect(await mutate(programme.author, 'editTemplateItem', { templateId, ...edit, ...change })).toMatchObject({
      __typename: 'BadInput',
      field,
    });
});
