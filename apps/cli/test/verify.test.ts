import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from '@countersign/domain/kernel';
import {
  closingLine,
  entryLine,
  entryPreimage,
  genesisPreimage,
  headerLine,
  namingFact,
  type LedgerEntry,
  type LedgerExport,
} from '@countersign/domain/ledger';
import { foundInWords } from '../src/ledger/found-in-words.js';
import { linesOf } from '../src/ledger/lines-of.js';
import { sha256 } from '../src/ledger/sha256.js';
import { verifyLines } from '../src/ledger/verify-lines.js';
import { run } from '../src/run.js';

const organisation = {
  id: 'b8b5d2f6-3c1a-4a57-9d0e-0a6a0f6f3a11',
  name: 'Kent (demonstration: no statement of the real Kent)',
};

const named = canonicalJson({
  ...namingFact(organisation.id, '2026-11-20T10:00:00.000Z', { before: null, after: sha256(organisation.name) }),
});

const chainOf = (length: number, first = named): readonly LedgerEntry[] => {
  let previous = sha256(genesisPreimage(organisation.id));
  return Array.from({ length }, (_, index) => {
    const seq = index + 1;
    const body = seq === 1 ? first : canonicalJson({ act: 'answer-item', n: seq });
    previous = sha256(entryPreimage(previous, seq, body));
    return { seq, body, hash: previous };
  });
};

const exportOf = (entries: readonly LedgerEntry[], head = entries.at(-1)): LedgerExport => ({
  organisation,
  exportedAt: '2026-11-21T10:00:00.000Z',
  head: { seq: head?.seq ?? 0, hash: head?.hash ?? sha256(genesisPreimage(organisation.id)) },
  entries,
});

const linesBefore = (exported: LedgerExport): readonly string[] => [
  headerLine(exported),
  ...exported.entries.map(entryLine),
];

/** As it is exported, with the digest that fits. */
const closed = (lines: readonly string[]): string => {
  const before = lines.map((line) => `${line}\n`).join('');
  return `${before}${closingLine(sha256(before))}\n`;
};

const textOf = (exported: LedgerExport): string => closed(linesBefore(exported));

const firstFormat = ({ entries, head, exportedAt }: LedgerExport): string =>
  JSON.stringify({ format: 'countersign-ledger/1', organisation, exportedAt, head, entries });

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-'));
});
afterAll(() => rm(folder, { recursive: true }));

const verify = async (content: LedgerExport | string | Buffer, ...options: readonly string[]) => {
  const file = join(folder, 'export.jsonl');
  await writeFile(file, typeof content === 'string' || Buffer.isBuffer(content) ? content : textOf(content));
  let said = '';
  const stream = { write: (text: string) => (said += text) };
  const code = await run(['ledger', 'verify', file, ...options], stream, stream);
  return { code, said };
};

const chain = chainOf(6);
const without = (seq: number) => chain.filter((entry) => entry.seq !== seq);

test('a whole chain is told to be whole, with its head', async () => {
  const { code, said } = await verify(exportOf(chain));
  expect(code).toBe(0);
  expect(said).toContain(`6:${chain[5]?.hash}`);
});

test('an empty chain is whole', async () => {
  expect((await verify(exportOf([]))).code).toBe(0);
});

test('the name is shown with its notice where the chain holds it, and not shown where it does not', async () => {
  expect((await verify(exportOf(chain))).said).toContain('Kent (demonstration: no statement of the real Kent)');
  const { code, said } = await verify(exportOf(chainOf(3, '{"act":"fork-release"}')));
  expect(code).toBe(0);
  expect(said).not.toContain('Kent');
  expect(said).toContain('does not hold the name');
});

test('a name from which the notice was cut is found, also where the file was closed anew', async () => {
  const cut = { ...exportOf(chain), organisation: { ...organisation, name: 'Kent' } };
  expect(await verify(cut)).toEqual({ code: 1, said: expect.stringContaining('not the one that the chain holds') });
});

test('a chain that was held against no head from elsewhere carries a warning; with one it does not', async () => {
  expect((await verify(exportOf(chain))).said).toContain('written anew');
  expect((await verify(exportOf(chain), '--head', `6:${chain[5]?.hash}`)).said).not.toContain('written anew');
});

test('a head of a chain without entries silences no warning: every chain of the organisation would pass', async () => {
  for (const hash of ['0'.repeat(64), sha256(genesisPreimage(organisation.id))])
    expect(await verify(exportOf(chain), '--head', `0:${hash}`)).toMatchObject({ code: 2 });
});

test('nothing that stands in an export passes for a line of what was found', async () => {
  const lie = 'Kent\n\u001b[2K\u202eIt was held against a head from elsewhere.';
  const body = canonicalJson({
    ...namingFact(organisation.id, '2026-11-20T10:00:00.000Z', { before: null, after: sha256(lie) }),
  });
  const named = { ...exportOf(chainOf(2, body)), organisation: { ...organisation, name: lie } };
  const { code, said } = await verify(named);
  expect(code).toBe(0);
  expect(said).toContain('Kent\\u{a}\\u{1b}[2K\\u{202e}It was held');
  expect(said.trimEnd().split('\n')).toHaveLength(2);
  for (const id of [`${organisation.id}: the chain is whole.`, 'a\nb', ''])
    expect(await verify({ ...exportOf([]), organisation: { id, name: 'Kent' } })).toEqual({
      code: 2,
      said: expect.stringContaining('does not say whose ledger it is'),
    });
});

async function* inPieces(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes.subarray(0, 100);
  yield bytes.subarray(100);
}

const holds = async (bytes: Buffer): Promise<boolean> => {
  const found = await verifyLines(linesOf(inPieces(bytes)), null);
  return found.ok && foundInWords(found.value, false, false).holds;
};

test('every byte is covered: an edit of any one is found', async () => {
  const whole = Buffer.from(textOf(exportOf(chainOf(3))));
  expect(await holds(whole)).toBe(true);
  const missed: number[] = [];
  for (let place = 0; place < whole.length; place += 1)
    for (const change of [1, 0x20]) {
      const edited = Buffer.from(whole);
      edited[place] = whole[place]! ^ change;
      if (await holds(edited)) missed.push(place);
    }
  expect(missed).toEqual([]);
});

test('a byte more or less, at the end or anywhere, is found', async () => {
  const whole = textOf(exportOf(chainOf(2)));
  for (let length = 0; length < whole.length; length += 1)
    expect(await holds(Buffer.from(whole.slice(0, length)))).toBe(false);
  for (const more of ['\n', ' ', '{}\n', `${entryLine(chain[2]!)}\n`])
    expect(await holds(Buffer.from(`${whole}${more}`))).toBe(false);
});

test('a field more, a field twice and another spelling are found, also where the file was closed anew', async () => {
  const [header = '', ...entries] = linesBefore(exportOf(chain));
  const spellings = [
    [header.replace('{', '{"approved":true,'), ...entries],
    [header.replace('"head"', '"head":{"hash":"","seq":0},"head"'), ...entries],
    [header.replace('"exportedAt":', '"exportedAt": '), ...entries],
    [header, entries[0]!.replace('{', '{"act":"open-stage",'), ...entries.slice(1)],
    [header, entries[0]!.replace('"body"', '"body":"{}","body"'), ...entries.slice(1)],
    [header, entries[0]!.replace('"seq":1', '"seq":1.0'), ...entries.slice(1)],
  ];
  for (const lines of spellings) expect((await verify(closed(lines))).code).toBe(2);
});

test('an edited entry is found', async () => {
  const edited = chain.map((entry) => (entry.seq === 3 ? { ...entry, body: entry.body.replace('3', '4') } : entry));
  expect(await verify(exportOf(edited))).toEqual({ code: 1, said: expect.stringContaining('Entry 3') });
});

test('a removed entry is found', async () => {
  expect(await verify(exportOf(without(4)))).toEqual({ code: 1, said: expect.stringContaining('Entry 4 was removed') });
});

test('two swapped entries are found', async () => {
  const [a, b, c, ...rest] = chain as [LedgerEntry, LedgerEntry, LedgerEntry, ...LedgerEntry[]];
  const swapped = exportOf([a, c, b, ...rest], rest.at(-1));
  expect(await verify(swapped)).toEqual({ code: 1, said: expect.stringContaining('Entry 2 is not in its place') });
});

test('an entry that stands twice is found', async () => {
  const [a, ...rest] = chain as [LedgerEntry, ...LedgerEntry[]];
  expect(await verify(exportOf([a, a, ...rest]))).toEqual({ code: 1, said: expect.stringContaining('Entry 2') });
});

test('a chain that was cut off is found, and where', async () => {
  const cut = exportOf(chain.slice(0, 4), chain[5]);
  expect(await verify(cut)).toEqual({
    code: 1,
    said: expect.stringContaining('cut off after entry 4; 6 were expected'),
  });
});

test('a chain that was cut off and given a new head is found by an earlier head', async () => {
  const cut = exportOf(chain.slice(0, 4));
  expect((await verify(cut)).code).toBe(0);
  expect((await verify(cut, '--head', `6:${chain[5]?.hash}`)).code).toBe(1);
  expect((await verify(cut, '--head', `4:${chain[3]?.hash}`)).code).toBe(0);
});

test('an export of the first format verifies, without its name, and is held to its spelling', async () => {
  const text = firstFormat(exportOf(chain));
  const { code, said } = await verify(text);
  expect(code).toBe(0);
  expect(said).toContain('first format');
  expect((await verify(text.replace('"entries"', '"approved":true,"entries"'))).code).toBe(2);
  expect((await verify(text.replace('"head"', '"head":{"seq":0,"hash":""},"head"'))).code).toBe(2);
  expect((await verify(text.slice(0, -20))).code).toBe(2);
});

test('what an export of the first format holds is of its kind: a text in a list, or a number in a text, is another thing', async () => {
  const text = firstFormat(exportOf(chain));
  const inAList = text.replace(/"body":("(?:[^"\\]|\\.)*")/g, '"body":[$1]');
  const changed = [inAList, text.replace('"seq":6', '"seq":"6"'), text.replace(/"id":("[^"]*")/, '"id":[$1]')];
  expect(new Set([text, ...changed]).size).toBe(4);
  for (const one of changed) expect(await verify(one)).toMatchObject({ code: 2 });
});

test.each([
  ['an empty file', ''],
  ['another format', '{"format":"something-else"}\n'],
  ['what is no text', Buffer.from([0xff, 0xfe, 0, 1])],
  ['a line without an end', 'x'.repeat(2_000_000)],
  ['no head', closed([linesBefore(exportOf(chain))[0]!.replace('"seq":6', '"seq":-1')])],
])('%s is refused in one sentence', async (_, content) => {
  const { code, said } = await verify(content);
  expect(code).toBe(2);
  expect(said).toContain('cannot be verified');
});

test('a file that is not there, and words that are not understood, are refused', async () => {
  let said = '';
  const stream = { write: (text: string) => (said += text) };
  expect(await run(['ledger', 'verify', '/nowhere/at/all.json'], stream, stream)).toBe(2);
  expect(await run(['ledger', 'verify', 'a.json', '--head', 'x'], stream, stream)).toBe(2);
  expect(await run([], stream, stream)).toBe(2);
  expect(said).toContain('cannot be read');
  expect(said).toContain('Usage: countersign');
});
