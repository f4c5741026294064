import type { TemplateItem } from '../../src/document/items/index.js';
import {
  addItem,
  bringBackItem,
  editItem,
  itemsToName,
  publishRelease,
  retireItem,
  usualRows,
  type DraftItem,
  type NewItem,
} from '../../src/template/index.js';

const item: TemplateItem = {
  id: 'need.aims',
  section: '1',
  kind: 'question',
  placement: 'national',
  title: 'What the project is for',
  guidance: '',
  law: ['dpa2018.s64.3.a'],
  provenance: 'programme',
  deferred: false,
  minimumRows: null,
  content: { kind: 'question', text: 'One service for every force' },
};
const draft: DraftItem = { item, version: 3, retired: false };
const edit = {
  title: 'Aims',
  guidance: 'Say why',
  placement: 'locked',
  deferred: false,
  content: { kind: 'question', text: 'New' },
  law: [],
  minimumRows: null,
  when: null,
  expectedVersion: 3,
  emptying: ['law'],
} as const;
const known = { provisions: ['dpa2018.s64.3.a'], components: ['teams-chat'], yesOrNoItems: ['need.live'] };

test('editing changes the words, and never the id, the kind or the section', () => {
  expect(editItem(draft, edit, known)).toMatchObject({
    value: {
      version: 4,
      item: { id: 'need.aims', kind: 'question', section: '1', title: 'Aims', placement: 'locked' },
    },
  });
});

test.each([
  ['a blank title', { title: ' ' }, 'title'],
  ['a national item without an answer', { content: null }, 'content'],
  ['an answer of another kind', { content: { kind: 'number', value: 1 } }, 'content'],
  ['a local item with a national answer', { placement: 'local' }, 'content'],
  ['a deferred item with a national answer', { deferred: true }, 'deferred'],
  ['a law that the catalogue does not have', { law: ['magna carta'] }, 'law'],
  ['a national table', { minimumRows: 0 }, 'minimumRows'],
  ['a condition on an item that takes no yes or no', { when: { item: 'need.aims', is: true } }, 'when'],
] as const)('refused: %s', (_, over, field) => {
  expect(editItem(draft, { ...edit, ...over }, known)).toMatchObject({
    refusal: { kind: 'bad-input', problems: [{ field }] },
  });
});

test('what is deferred is local', () => {
  const emptying = ['law', 'content'];
  const later = { ...edit, placement: 'local', deferred: true, content: null, emptying } as const;
  expect(editItem(draft, later, known)).toMatchObject({ value: { item: { deferred: true, content: null } } });
});

test('its law, its rows and its condition are edited, and a condition is taken away', () => {
  const table = { ...item, placement: 'local', minimumRows: 0, content: null, when: { regime: 'part-3' } } as const;
  const local = { ...edit, placement: 'local', content: null, emptying: ['law', 'when'] } as const;
  const held = { ...draft, item: table };
  const asked = { law: ['dpa2018.s64.3.a'], minimumRows: 2, when: { item: 'need.live', is: true } };
  expect(editItem(held, { ...local, ...asked }, known)).toMatchObject({ value: { item: asked } });
  expect(editItem(held, { ...local, minimumRows: 1 }, known)).not.toHaveProperty('value.item.when');
});

test('what a force answers stays a table or a single answer, for forces have written there', () => {
  const local = { ...edit, placement: 'local', content: null } as const;
  const table = { ...draft, item: { ...item, placement: 'local', minimumRows: 0, content: null } as const };
  expect(editItem(table, local, known)).toMatchObject({ refusal: { problems: [{ field: 'minimumRows' }] } });
  const single = { ...draft, item: { ...table.item, minimumRows: null } };
  expect(editItem(single, { ...local, minimumRows: 1 }, known)).toMatchObject({
    refusal: { problems: [{ field: 'minimumRows' }] },
  });
  const emptying = ['law', 'content'];
  expect(editItem(draft, { ...local, minimumRows: 1, emptying }, known)).toMatchObject({
    value: { item: { minimumRows: 1 } },
  });
});

test('a condition names no item that is asked under it', () => {
  const yesOrNo = { ...item, kind: 'yes-no', placement: 'local', content: null } as const;
  const items = [
    { ...yesOrNo, id: 'first' },
    { ...yesOrNo, id: 'second', when: { item: 'first', is: true } },
    { ...yesOrNo, id: 'third', when: { item: 'second', is: true } },
    { ...yesOrNo, id: 'apart', when: { regime: 'part-3' } as const },
    { ...yesOrNo, id: 'table', minimumRows: 0 },
    { ...item, id: 'prose' },
  ];
  const named = (id: string | null) => itemsToName(items, id).map((one) => one.id);
  expect(named('first')).toEqual(['apart']);
  expect(named('second')).toEqual(['first', 'apart']);
  expect(named('third')).toEqual(['first', 'second', 'apart']);
  expect(named(null)).toEqual(['first', 'second', 'third', 'apart']);
});

describe('what stands in the draft', () => {
  const fieldsLeftEmpty = (over: object, held = draft) => {
    const edited = editItem(held, { ...edit, ...over }, known);
    return edited.ok || edited.refusal.kind !== 'would-empty' ? [] : edited.refusal.fields.map(({ field }) => field);
  };
  const toTheForce = { placement: 'local', content: null } as const;

  test('is not left empty unless that is said: the national answer, the guidance, the law, the condition', () => {
    const full = { ...draft, item: { ...item, guidance: 'Say why', when: { regime: 'part-3' } as const } };
    const over = { ...toTheForce, guidance: '', emptying: [] };
    expect(fieldsLeftEmpty(over, full)).toEqual(['guidance', 'law', 'content', 'when']);
    expect(fieldsLeftEmpty({ ...over, emptying: ['guidance', 'law', 'when'] }, full)).toEqual(['content']);
  });

  test('and is sent again, word for word, is no new version', () => {
    const { title, guidance, placement, deferred, law, content, minimumRows } = item;
    const same = { title, guidance, placement, deferred, law, content, minimumRows, when: null, emptying: [] };
    for (const expectedVersion of [2, 3])
      expect(editItem(draft, { ...same, expectedVersion }, known)).toEqual({ ok: true, value: draft });
  });

  test('gives way to what stood before, of an item that was retired as well', () => {
    const edited = { ...draft, item: { ...item, title: 'Another' }, version: 4 };
    expect(bringBackItem(edited, item, 4, known)).toMatchObject({ value: { item, version: 5 } });
    expect(bringBackItem(edited, item, 3, known)).toMatchObject({ refusal: { currentVersion: 4 } });
    const retired = { ...draft, retired: true, version: 4 };
    expect(bringBackItem(retired, item, 4, known)).toEqual({ ok: true, value: { ...draft, version: 5 } });
    expect(bringBackItem(null, item, 4, known)).toMatchObject({ refusal: { kind: 'no-such-item' } });
    expect(bringBackItem(edited, { ...item, law: ['gone'] }, 4, known)).toMatchObject({
      refusal: { problems: [{ field: 'law' }] },
    });
  });
});

test('a version that was not read, and an item that was retired', () => {
  expect(editItem(draft, { ...edit, expectedVersion: 2 }, known)).toMatchObject({ refusal: { currentVersion: 3 } });
  const retired = retireItem(draft, 3);
  expect(retired).toMatchObject({ value: { retired: true, version: 4, item } });
  if (!retired.ok) return;
  expect(editItem(retired.value, { ...edit, expectedVersion: 4 }, known)).toMatchObject({
    refusal: { kind: 'no-such-item' },
  });
  expect(retireItem(retired.value, 4)).toMatchObject({ refusal: { kind: 'no-such-item' } });
  expect(retireItem(draft, 1)).toMatchObject({ refusal: { kind: 'stale-version' } });
});

const added: NewItem = { ...item, id: 'need.alternatives' };
const add = (over: Partial<NewItem> = {}, used: readonly string[] = ['need.aims']) =>
  addItem(used, { ...added, ...over }, known);

test('an item is added under an id that was never used', () => {
  expect(add()).toMatchObject({ value: { version: 1, retired: false, item: { id: 'need.alternatives' } } });
  expect(add({}, ['need.alternatives'])).toMatchObject({ refusal: { problems: [{ field: 'id' }] } });
});

test.each([
  ['an id with blanks', { id: 'need aims' }, 'id'],
  ['a kind that is no word', { kind: 'poem' as 'question' }, 'kind'],
  ['a law that the catalogue does not have', { law: ['magna carta'] }, 'law'],
  ['a national table', { minimumRows: 1 }, 'minimumRows'],
  ['no section', { section: '' }, 'section'],
  ['a condition on a regime that is none', { when: { regime: 'part-9' } }, 'when'],
  ['a condition on a component of no service', { when: { component: 'fax' } }, 'when'],
  ['a condition on an item that takes no yes or no', { when: { item: 'need.aims', is: true } }, 'when'],
  ['a condition on an item without its answer', { when: { item: 'need.live' } }, 'when'],
  ['a condition on two things', { when: { regime: 'part-3', component: 'teams-chat' } }, 'when'],
  ['a condition that is none', { when: 'always' }, 'when'],
] as const)('not added: %s', (_, over, field) => {
  expect(add(over)).toMatchObject({ refusal: { kind: 'bad-input', problems: [{ field }] } });
});

test.each([[{ regime: 'part-3' }], [{ component: 'teams-chat' }], [{ item: 'need.live', is: false }]])(
  'an item is asked only under its condition: %j',
  (when) => {
    expect(add({ when })).toMatchObject({ value: { item: { when } } });
  },
);

test('an item without a condition holds none', () => {
  expect(add()).not.toHaveProperty('value.item.when');
  expect(add({ when: null })).not.toHaveProperty('value.item.when');
});

test('what only the force knows comes in rows, but for what is one answer', () => {
  expect(usualRows('risk', 'local')).toBe(0);
  expect(usualRows('processor', 'local')).toBe(0);
  expect(usualRows('review', 'local')).toBeNull();
  expect(usualRows('risk', 'national')).toBeNull();
});

test('a release has the next whole number, notes, another publisher than author, and a text of its own', () => {
  const text = { hash: 'h2', authors: ['ada'], items: [item] };
  const earlier = [{ number: '1.0', hash: 'h1' }];
  const attempt = { by: 'ben', notes: 'Adds the aims' };
  expect(publishRelease(text, earlier, attempt)).toEqual({ ok: true, value: { number: '2.0' } });
  expect(publishRelease(text, earlier, { ...attempt, by: 'ada' })).toMatchObject({
    refusal: { kind: 'barred-by-part' },
  });
  expect(publishRelease(text, earlier, { ...attempt, notes: ' ' })).toMatchObject({
    refusal: { problems: [{ field: 'notes' }] },
  });
  expect(publishRelease({ ...text, hash: 'h1' }, earlier, attempt)).toMatchObject({ refusal: { number: '1.0' } });
  expect(publishRelease({ ...text, items: [] }, earlier, attempt)).toMatchObject({ refusal: { kind: 'bad-input' } });
  const lost = { ...item, when: { item: 'retired', is: true } };
  expect(publishRelease({ ...text, items: [lost] }, earlier, attempt)).toMatchObject({
    refusal: { problems: [{ field: 'template' }] },
  });
});
