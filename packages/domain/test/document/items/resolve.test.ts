import fc from 'fast-check';
import {
  resolveAssessment,
  type Answer,
  type Placement,
  type Release,
  type TemplateItem,
} from '../../../src/document/items/index.js';

const anAnswer = (over: Partial<Answer>): Answer => ({
  itemId: 'i0',
  tableId: null,
  stance: null,
  reason: '',
  content: null,
  departure: null,
  by: 'ada',
  at: '2026-11-20T12:00:00.000Z',
  version: 1,
  ...over,
});

const aTemplateItem = (id: string, placement: Placement, minimumRows: number | null): TemplateItem => ({
  id,
  section: '1',
  kind: 'question',
  placement,
  title: `Item ${id}`,
  guidance: '',
  law: [],
  provenance: 'programme',
  deferred: false,
  minimumRows,
  content: placement === 'local' ? null : { kind: 'question', text: `national ${id}` },
});

const items = fc
  .array(fc.tuple(fc.constantFrom<Placement>('national', 'locked', 'local'), fc.option(fc.nat(2))), { maxLength: 8 })
  .map((all) =>
    all.map(([placement, rows], n) => aTemplateItem(`i${n}`, placement, placement === 'local' ? rows : null)),
  );

const release = items.map((all): Release => ({ id: 'r1', number: '1.0', hash: 'h', items: all }));

/** Rows of tables that the release has, and of tables that it no longer has. */
const rows = fc
  .array(fc.tuple(fc.constantFrom('i0', 'i1', 'i2', 'gone'), fc.string()), { maxLength: 8 })
  .map((all) =>
    all.map(([tableId, text], n) => anAnswer({ itemId: `row${n}`, tableId, content: { kind: 'question', text } })),
  );

const answers = fc
  .uniqueArray(
    fc.record({ n: fc.nat(7), stance: fc.constantFrom('relied-on', 'adapted', 'rejected', null), text: fc.string() }),
    {
      selector: ({ n }) => n,
    },
  )
  .map((all) =>
    all.map(({ n, stance, text }) =>
      anAnswer({
        itemId: `i${n}`,
        stance,
        content: stance === 'adapted' || stance === null ? { kind: 'question', text } : null,
      }),
    ),
  );

test('every local row is in the document, once, with its text, whether its table is still there or not', () => {
  fc.assert(
    fc.property(release, rows, answers, (text, added, given) => {
      const document = resolveAssessment(text, [...given, ...added]);
      for (const row of added)
        expect(document.filter(({ id }) => id === row.itemId).map(({ content }) => content)).toEqual([row.content]);
    }),
  );
});

test('every adapted text of an item that the release has counts, word for word', () => {
  fc.assert(
    fc.property(release, answers, (text, given) => {
      const document = resolveAssessment(text, given);
      for (const answer of given.filter(({ stance }) => stance === 'adapted')) {
        const item = document.find(({ id }) => id === answer.itemId);
        if (item?.placement === 'national') expect(item.content).toEqual(answer.content);
      }
    }),
  );
});

test('the items of the release come in its order, each once, and nothing counts that nobody took a stance on', () => {
  fc.assert(
    fc.property(release, rows, answers, (text, added, given) => {
      const document = resolveAssessment(text, [...added, ...given]);
      expect(document.filter(({ tableId }) => tableId === null).map(({ id }) => id)).toEqual(
        text.items.map(({ id }) => id),
      );
      for (const item of document)
        if (item.placement !== 'local' && (item.stance === null || item.stance === 'rejected'))
          expect(item.content).toBeNull();
    }),
  );
});

test('a row stands under its table', () => {
  const text: Release = {
    id: 'r1',
    number: '1.0',
    hash: 'h',
    items: [aTemplateItem('i0', 'local', 1), aTemplateItem('i1', 'national', null)],
  };
  const row = anAnswer({ itemId: 'row0', tableId: 'i0', content: { kind: 'question', text: 'x' } });
  expect(resolveAssessment(text, [row]).map(({ id }) => id)).toEqual(['i0', 'row0', 'i1']);
});
