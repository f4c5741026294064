import fc from 'fast-check';
import type { TemplateItem } from '../../src/document/items/index.js';
import { canonicalJson, type Json } from '../../src/kernel/index.js';
import { whatChanged } from '../../src/template/index.js';

const anItem = (id: string, over: Partial<TemplateItem> = {}): TemplateItem => ({
  id,
  section: 'need',
  kind: 'question',
  placement: 'national',
  title: `Item ${id}`,
  guidance: '',
  law: [],
  provenance: 'programme',
  deferred: false,
  minimumRows: null,
  when: null,
  content: { kind: 'question', text: 'The national text' },
  ...over,
});
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => anItem(id)) as [
  TemplateItem,
  TemplateItem,
  TemplateItem,
  TemplateItem,
];

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test('what was added, changed, moved, retired and left is told, each with what of it reads otherwise', () => {
  const b2 = { ...b, title: 'Another title', content: { kind: 'question', text: 'Another text' } as const };
  const e = anItem('e');
  const changes = whatChanged([a, b, c, d], [d, a, b2, e]);
  expect(idsOf(changes.added)).toEqual(['e']);
  expect(changes.changed).toEqual([{ before: b, after: b2, parts: ['title', 'content'] }]);
  expect(idsOf(changes.moved)).toEqual(['d']);
  expect(idsOf(changes.retired)).toEqual(['c']);
  expect(idsOf(changes.unchanged)).toEqual(['a']);
});

test('a condition that is left out is the same as one that is null', () => {
  const { when, ...without } = a;
  expect(when).toBeNull();
  expect(whatChanged([without], [a]).changed).toEqual([]);
});

const aText = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 })
  .chain((ids) =>
    fc.tuple(...ids.map((id) => fc.constantFrom('one', 'two').map((guidance) => anItem(id, { guidance })))),
  );

test('each item stands in exactly one list, and all are unchanged exactly where the texts are the same', () => {
  fc.assert(
    fc.property(aText, aText, (before, after) => {
      const { added, changed, moved, retired, unchanged } = whatChanged<TemplateItem>(before, after);
      const told = [...idsOf(added), ...changed.map((one) => one.after.id), ...idsOf(moved), ...idsOf(unchanged)];
      expect([...told].sort()).toEqual(idsOf(after).sort());
      expect(idsOf(retired).sort()).toEqual(
        idsOf(before)
          .filter((id) => !idsOf(after).includes(id))
          .sort(),
      );
      const isSame = canonicalJson(before as unknown as Json) === canonicalJson(after as unknown as Json);
      const isUntouched = added.length + changed.length + moved.length + retired.length === 0;
      expect(isUntouched).toBe(isSame);
    }),
  );
});
