import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { accept, canonicalJson } from '../../src/kernel/index.js';
import {
  entryLine,
  entryPreimage,
  genesisPreimage,
  headerLine,
  namingFact,
  readEntryLine,
  readHeaderLine,
  verifyLedger,
  type LedgerEntry,
  type LedgerExport,
} from '../../src/ledger/index.js';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const chained = (bodies: readonly string[]): LedgerExport => {
  const id = 'force-1';
  let hash = sha256(genesisPreimage(id));
  const entries = bodies.map((body, index): LedgerEntry => {
    hash = sha256(entryPreimage(hash, index + 1, body));
    return { seq: index + 1, body, hash };
  });
  return {
    organisation: { id, name: 'A force' },
    exportedAt: '2026-11-20T12:00:00.000Z',
    head: { seq: entries.length, hash },
    entries,
  };
};

const ledger = fc
  .array(fc.record({ act: fc.string(), subject: fc.string() }).map(canonicalJson), { minLength: 2, maxLength: 12 })
  .map(chained);
const place = fc.nat(1000);
const at = (whole: LedgerExport, seed: number): number => seed % whole.entries.length;
const faultOf = (broken: LedgerExport) => {
  const found = verifyLedger(broken, sha256);
  return found.kind === 'broken' ? found.fault : null;
};

test('a chain as it was written is whole', () => {
  fc.assert(
    fc.property(ledger, (whole) => {
      expect(verifyLedger(whole, sha256)).toEqual({
        kind: 'whole',
        entries: whole.entries.length,
        head: whole.head,
        name: null,
      });
    }),
  );
});

test('one changed character is found, and located', () => {
  fc.assert(
    fc.property(ledger, place, place, fc.string({ minLength: 1, maxLength: 1 }), (whole, seed, letter, character) => {
      const index = at(whole, seed);
      const { body } = whole.entries[index] as LedgerEntry;
      const edited = body.slice(0, letter % body.length) + character + body.slice((letter % body.length) + 1);
      fc.pre(edited !== body);
      const entries = whole.entries.with(index, { ...(whole.entries[index] as LedgerEntry), body: edited });
      expect(faultOf({ ...whole, entries })).toEqual({ kind: 'edited', at: index + 1 });
    }),
  );
});

test('an edit with a hash made to fit is found one entry later, or at the head', () => {
  fc.assert(
    fc.property(ledger, place, (whole, seed) => {
      const index = at(whole, seed);
      const entry = whole.entries[index] as LedgerEntry;
      const before = whole.entries[index - 1]?.hash ?? sha256(genesisPreimage(whole.organisation.id));
      const body = `${entry.body} `;
      const forged = { ...entry, body, hash: sha256(entryPreimage(before, entry.seq, body)) };
      const isLast = index === whole.entries.length - 1;
      expect(faultOf({ ...whole, entries: whole.entries.with(index, forged) })).toEqual(
        isLast ? { kind: 'head-differs', at: index + 1 } : { kind: 'edited', at: index + 2 },
      );
    }),
  );
});

test('a removed entry is found, and located', () => {
  fc.assert(
    fc.property(ledger, place, (whole, seed) => {
      const index = at(whole, seed);
      const isLast = index === whole.entries.length - 1;
      expect(faultOf({ ...whole, entries: whole.entries.toSpliced(index, 1) })).toEqual(
        isLast ? { kind: 'cut-off', after: index, expected: whole.entries.length } : { kind: 'removed', at: index + 1 },
      );
    }),
  );
});

test('two swapped entries are found, at the first of them', () => {
  fc.assert(
    fc.property(ledger, place, place, (whole, one, other) => {
      const [first, second] = [at(whole, one), at(whole, other)].sort((a, b) => a - b) as [number, number];
      fc.pre(first !== second);
      const entries = whole.entries
        .with(first, whole.entries[second] as LedgerEntry)
        .with(second, whole.entries[first] as LedgerEntry);
      expect(faultOf({ ...whole, entries })).toEqual({ kind: 'swapped', at: first + 1 });
    }),
  );
});

test('swapped texts under their old numbers are found at the first', () => {
  fc.assert(
    fc.property(ledger, place, place, (whole, one, other) => {
      const [first, second] = [at(whole, one), at(whole, other)].sort((a, b) => a - b) as [number, number];
      const [a, b] = [whole.entries[first] as LedgerEntry, whole.entries[second] as LedgerEntry];
      fc.pre(a.body !== b.body);
      const entries = whole.entries.with(first, { ...b, seq: a.seq }).with(second, { ...a, seq: b.seq });
      expect(faultOf({ ...whole, entries })).toEqual({ kind: 'edited', at: first + 1 });
    }),
  );
});

test('a chain that was cut off is found, wherever it was cut', () => {
  fc.assert(
    fc.property(ledger, place, (whole, seed) => {
      const after = at(whole, seed);
      expect(faultOf({ ...whole, entries: whole.entries.slice(0, after) })).toEqual({
        kind: 'cut-off',
        after,
        expected: whole.entries.length,
      });
    }),
  );
});

test('a chain that was cut off and given a new head is found by whoever knows a later one', () => {
  fc.assert(
    fc.property(ledger, place, (whole, seed) => {
      const after = at(whole, seed);
      const shorter = chained(whole.entries.slice(0, after).map(({ body }) => body));
      expect(verifyLedger(shorter, sha256).kind).toBe('whole');
      expect(verifyLedger(shorter, sha256, whole.head)).toMatchObject({ kind: 'broken', fault: { kind: 'cut-off' } });
    }),
  );
});

test('a chain rewritten from some entry on is found by whoever knows its old head', () => {
  fc.assert(
    fc.property(ledger, place, (whole, seed) => {
      const bodies = whole.entries.map(({ body }) => body);
      const rewritten = chained(bodies.with(at(whole, seed), 'another'));
      expect(verifyLedger(rewritten, sha256, whole.head)).toMatchObject({ fault: { kind: 'head-differs' } });
      expect(verifyLedger(whole, sha256, { seq: 1, hash: whole.entries[0]?.hash ?? '' }).kind).toBe('whole');
    }),
  );
});

test('an entry that was put in is found', () => {
  fc.assert(
    fc.property(ledger, (whole) => {
      const last = whole.entries.at(-1) as LedgerEntry;
      const seq = last.seq + 1;
      const extra = { seq, body: '{}', hash: sha256(entryPreimage(last.hash, seq, '{}')) };
      expect(faultOf({ ...whole, entries: [...whole.entries, extra] })).toEqual({ kind: 'added', at: seq });
      expect(faultOf({ ...whole, entries: [...whole.entries, last] })).toEqual({ kind: 'added', at: seq });
    }),
  );
});

test('a chain of another organisation is not this one', () => {
  const whole = chained(['{"act":"fork-release"}']);
  expect(faultOf({ ...whole, organisation: { id: 'force-2', name: 'Another' } })).toEqual({ kind: 'edited', at: 1 });
});

test('the name that a chain holds is the name that is said, or the chain is broken', () => {
  const body = (name: string) =>
    canonicalJson({ ...namingFact('force-1', '2026-11-20T12:00:00.000Z', { before: null, after: sha256(name) }) });
  expect(verifyLedger(chained([body('A force')]), sha256)).toMatchObject({ kind: 'whole', name: 'A force' });
  expect(verifyLedger(chained([body('A force'), body('Another')]), sha256)).toEqual({
    kind: 'broken',
    fault: { kind: 'name-differs' },
  });
  expect(verifyLedger(chained([body('Another'), body('A force')]), sha256)).toMatchObject({ name: 'A force' });
});

test('a line of an export is read back as it was, and in no other spelling', () => {
  fc.assert(
    fc.property(ledger, (whole) => {
      expect(readHeaderLine(headerLine(whole))).toEqual(
        accept({ organisation: whole.organisation, exportedAt: whole.exportedAt, head: whole.head }),
      );
      for (const entry of whole.entries) {
        expect(readEntryLine(entryLine(entry))).toEqual(entry);
        expect(readEntryLine(`${entryLine(entry)} `)).toBeNull();
      }
    }),
  );
});

test('an empty chain is whole, and its head is the genesis', () => {
  expect(verifyLedger(chained([]), sha256)).toMatchObject({ kind: 'whole', entries: 0 });
});

test('a head that is known is held against, also one of before the first entry', () => {
  const whole = chained(['{"act":"fork-release"}']);
  const known = (hash: string) => verifyLedger(whole, sha256, { seq: 0, hash }).kind;
  expect(known(sha256(genesisPreimage('force-1')))).toBe('whole');
  expect(known(sha256(genesisPreimage('force-2')))).toBe('broken');
});
