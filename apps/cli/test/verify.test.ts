import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { entryPreimage, genesisPreimage, type LedgerEntry, type LedgerExport } from '@countersign/domain';
import { run } from '../src/run.js';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const organisation = { id: 'b8b5d2f6-3c1a-4a57-9d0e-0a6a0f6f3a11', name: 'Kent' };

const chainOf = (length: number): readonly LedgerEntry[] => {
  let previous = sha256(genesisPreimage(organisation.id));
  return Array.from({ length }, (_, index) => {
    const seq = index + 1;
    const body = JSON.stringify({ act: 'answer-item', n: seq });
    previous = sha256(entryPreimage(previous, seq, body));
    return { seq, body, hash: previous };
  });
};

const exportOf = (entries: readonly LedgerEntry[], head = entries.at(-1)): LedgerExport => ({
  format: 'countersign-ledger/1',
  organisation,
  exportedAt: '2026-11-21T10:00:00.000Z',
  head: { seq: head?.seq ?? 0, hash: head?.hash ?? sha256(genesisPreimage(organisation.id)) },
  entries,
});

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-'));
});
afterAll(() => rm(folder, { recursive: true }));

const verify = async (content: object | string, ...options: readonly string[]) => {
  const file = join(folder, 'export.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
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
  expect(said).toContain(chain[5]?.hash);
});

test('an empty chain is whole', async () => {
  expect((await verify(exportOf([]))).code).toBe(0);
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

test.each([
  ['half a file', '{"format":"countersign-ledger/1","entries":['],
  ['another format', { format: 'something-else' }],
  ['no head', { ...exportOf(chain), head: null }],
  ['an entry without a body', { ...exportOf(chain), entries: [{ seq: 1, hash: chain[0]?.hash }] }],
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
