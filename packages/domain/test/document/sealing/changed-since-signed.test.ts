import type { Instant } from '../../../src/kernel/index.js';
import fc from 'fast-check';
import { resolveAssessment, type Answer, type TemplateItem } from '../../../src/document/items/index.js';
import {
  changedSinceSigned,
  discardChanges,
  sealedText,
  type DepartedBefore,
  type SealedHead,
  type Undoing,
} from '../../../src/document/sealing/index.js';

const head: SealedHead = {
  controller: { id: 'kent', name: 'Kent Police' },
  assessmentId: 'as1',
  serviceId: 'microsoft-365',
  release: { number: '1.0', hash: 'r'.repeat(64) },
  matrix: { id: 'ico-3x3', version: '1' },
};
const item = (id: string, over: Partial<TemplateItem>): TemplateItem => ({
  ...{ id, section: '1', kind: 'question', placement: 'national', title: `Item ${id}`, guidance: '', law: [] },
  ...{ provenance: 'programme', deferred: false, minimumRows: null },
  content: { kind: 'question', text: `The national text of ${id}` },
  ...over,
});
const release = {
  ...{ id: 'r1', number: '1.0', hash: 'r'.repeat(64) },
  items: [
    item('a', {}),
    item('b', { when: { item: 'live', is: true } }),
    item('live', { kind: 'yes-no', placement: 'local', content: null }),
    item('own', { placement: 'local', content: null }),
    item('table', { placement: 'local', content: null, minimumRows: 0 }),
  ],
};
const at: Instant = '2026-11-20T12:00:00.000Z';
const afterwards: Instant = '2026-11-20T12:00:00.001Z';
const text = fc.constantFrom('First', 'Second', 'Third');
const said = { by: 'ada', at, departure: null } as const;
const national = fc.record({ stance: fc.constantFrom('relied-on', 'adapted', 'rejected'), text, reason: text });
const version = fc.integer({ min: 1, max: 9 });

const anAnswer = fc.tuple(national, version).map(([{ stance, text: own, reason }, of]) => ({
  ...{ ...said, tableId: null, stance, reason: stance === 'relied-on' ? '' : reason, version: of },
  content: stance === 'adapted' ? ({ kind: 'question', text: own } as const) : null,
}));
const ours = fc.tuple(text, version).map(([own, of]) => ({
  ...{ ...said, tableId: null, stance: null, reason: '', version: of },
  content: { kind: 'question', text: own } as const,
}));
const live = fc.tuple(fc.boolean(), version).map(([answer, of]) => ({
  ...{ ...said, tableId: null, stance: null, reason: '', version: of },
  content: { kind: 'yes-no', answer } as unknown as Answer['content'],
}));
const row = fc.tuple(text, version).map(([own, of]) => ({
  ...{ ...said, tableId: 'table', stance: null, reason: '', version: of },
  content: { kind: 'question', text: own } as const,
}));
/** The same places in two states: what was signed, and what is written now. A row that is not there was removed. */
const anOverlay = fc.record(
  { a: anAnswer, b: anAnswer, live, own: ours, 'row.1': row, 'row.2': row, 'row.3': row },
  { requiredKeys: [] },
);
const answersOf = (overlay: Readonly<Record<string, Omit<Answer, 'itemId'>>>): readonly Answer[] =>
  Object.entries(overlay).map(([itemId, answer]) => ({ ...answer, itemId }));
const documentOf = (answers: readonly Answer[]) => resolveAssessment(release, answers);
const handedIn = (sealed: string) => ({ text: sealed, handedInAt: at });
const sealedOf = (answers: readonly Answer[]) => sealedText(head, documentOf(answers));

/** What the database keeps of it: an answer over the one before, or a row taken out. */
const after = (
  answers: readonly Answer[],
  undone: readonly Undoing[],
  signed: readonly Answer[],
): readonly Answer[] => {
  const now = new Map(answers.map((one) => [one.itemId, one]));
  for (const one of undone)
    if (one.kind === 'remove') now.delete(one.itemId);
    else now.set(one.itemId, { ...said, itemId: one.itemId, tableId: one.tableId, ...one.saved });
  const order = [...signed, ...answers].map(({ itemId }) => itemId);
  return [...new Set(order)].flatMap((id) => now.get(id) ?? []);
};

const two = fc.tuple(anOverlay, anOverlay).map(([signed, written]) => ({
  signed: answersOf(signed as never),
  written: answersOf(written as never),
}));

test('nothing is told as changed exactly where the document still reads as it was sealed', () => {
  fc.assert(
    fc.property(two, ({ signed, written }) => {
      const changes = changedSinceSigned(sealedOf(signed), documentOf(written));
      expect(changes.length === 0).toBe(sealedOf(signed) === sealedOf(written));
      expect(new Set(changes.map(({ itemId }) => itemId)).size).toBe(changes.length);
    }),
  );
});

test('discarding makes the text read as it was signed, each item in its next version, and refuses where nothing differs', () => {
  fc.assert(
    fc.property(two, ({ signed, written }) => {
      const sealed = sealedOf(signed);
      const there = new Set(written.map(({ itemId }) => itemId));
      const removed = signed.filter(({ itemId, tableId }) => tableId !== null && !there.has(itemId));
      const answer = discardChanges(handedIn(sealed), { document: documentOf(written), removed }, [], 'ben');
      const differs = sealed !== sealedOf(written);
      expect(answer.ok).toBe(differs);
      if (!answer.ok) return expect(answer.refusal).toMatchObject({ problems: [{ field: 'changes' }] });
      expect(sealedOf(after(written, answer.value, signed))).toBe(sealed);
      const versions = new Map([...removed, ...written].map((one) => [one.itemId, one.version]));
      for (const one of answer.value)
        if (one.kind === 'write') expect(one.saved.version).toBe((versions.get(one.itemId) ?? 0) + 1);
        else expect(one.version).toBe(versions.get(one.itemId));
    }),
  );
});

test('a departure comes back as it was sealed, with who confirmed it, and without a history to be confirmed anew', () => {
  const departure = { level: 'low', reason: 'Tested', by: 'ada', confirmedBy: 'ben' } as const;
  const answer = { ...said, itemId: 'a', tableId: null, stance: 'relied-on', reason: '', content: null } as const;
  const sealed = sealedOf([{ ...answer, departure, version: 2 }]);
  const before = { itemId: 'a', stance: 'relied-on', reason: '', content: null, at } as const;
  const unconfirmed = { ...before, departure: { ...departure, confirmedBy: null } };
  const confirmed = { ...before, departure };
  const undone = (over: Partial<Answer>, ...earlier: readonly DepartedBefore[]) =>
    discardChanges(
      handedIn(sealed),
      { document: documentOf([{ ...answer, departure, version: 3, ...over }]), removed: [] },
      earlier,
      'cai',
    );
  const anew = { ...departure, reason: 'Tested again', by: 'dan', confirmedBy: 'eve' };
  expect(undone({ departure: anew }, { ...before, departure: anew }, confirmed, unconfirmed)).toMatchObject({
    value: [{ saved: { departure, version: 4 } }],
  });
  const elsewhere = { ...confirmed, itemId: 'b', departure: { ...departure, confirmedBy: 'eve' } };
  const otherText = { ...confirmed, stance: 'rejected', departure: { ...departure, confirmedBy: 'eve' } } as const;
  expect(undone({ departure: null }, elsewhere, otherText, unconfirmed)).toMatchObject({
    value: [{ saved: { departure: { ...departure, by: 'cai', confirmedBy: null } } }],
  });
  expect(undone({ stance: 'rejected', reason: 'No' }, confirmed)).toMatchObject({ value: [{ saved: { departure } }] });
  const later = { ...confirmed, departure: { ...departure, by: 'dan', confirmedBy: 'eve' }, at: afterwards };
  expect(undone({ departure: null }, later, confirmed)).toMatchObject({ value: [{ saved: { departure } }] });
  expect(undone({ departure: later.departure, stance: 'rejected' }, later)).toMatchObject({
    value: [{ saved: { departure: { ...departure, by: 'cai', confirmedBy: null } } }],
  });

  const open = sealedOf([{ ...answer, departure: unconfirmed.departure, version: 1 }]);
  const document = documentOf([{ ...answer, departure, version: 2 }]);
  expect(discardChanges(handedIn(open), { document, removed: [] }, [confirmed, unconfirmed], 'cai')).toMatchObject({
    value: [{ saved: { departure: unconfirmed.departure } }],
  });
});

test('a file that was added or removed is told, and is not discarded', () => {
  const answer = { ...said, itemId: 'a', tableId: null, stance: 'relied-on', reason: '', content: null } as const;
  const sealed = sealedOf([{ ...answer, version: 1 }]);
  const file = { id: 'f1', itemId: 'a', name: 'a.pdf', type: 'application/pdf', size: 1, hash: 'h', by: 'ada', at };
  const document = documentOf([{ ...answer, version: 1 }]).map((one) =>
    one.id === 'a' ? { ...one, files: [file] } : one,
  );
  expect(changedSinceSigned(sealed, document)).toMatchObject([
    { itemId: 'a', kind: 'changed', inWords: false, inFiles: true },
  ]);
  const both = document.map((one) => (one.id === 'a' ? { ...one, reason: 'Another' } : one));
  expect(changedSinceSigned(sealed, both)).toMatchObject([{ itemId: 'a', inWords: true, inFiles: true }]);
  expect(discardChanges(handedIn(sealed), { document, removed: [] }, [], 'ben')).toMatchObject({ ok: false });
});
