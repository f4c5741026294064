import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson, factLines } from '@countersign/domain/kernel';
import {
  closingLine,
  entryLine,
  entryPreimage,
  genesisPreimage,
  headerLine,
  namingFact,
  type LedgerEntry,
  type LedgerHeader,
} from '@countersign/domain/ledger';
import { sha256 } from '../src/ledger/sha256.js';
import { run } from '../src/run.js';

const text = factLines('Countersign: certificate of decision', [
  ['Format', 'countersign-decision/2'],
  ['Controller', 'Kent Police'],
  ['Decision', 'Approve (approve)'],
  ['Advice', 'Say who reads the recordings.\nAnd for how long they are kept — “28 days”.'],
  ['Signed at', '2026-11-20T12:00:00.000Z'],
]);
const hash = sha256(text);
const organisation = { id: 'b8b5d2f6-3c1a-4a57-9d0e-0a6a0f6f3a11', name: 'Kent Police' };
const at = '2026-11-20T12:00:00.000Z';

/** The ledger of a force, with the name it has and one entry of an act. */
const ledgerWith = (act: string, after: string, signedAt = at): string => {
  const subject = { subjectKind: 'assessment', subjectId: 'as1', by: null, at: signedAt, before: null };
  const bodies = [
    canonicalJson({ ...namingFact(organisation.id, at, { before: null, after: sha256(organisation.name) }) }),
    canonicalJson({ act, ...subject, after }),
  ];
  let previous = sha256(genesisPreimage(organisation.id));
  const entries = bodies.map((body, place) => {
    previous = sha256(entryPreimage(previous, place + 1, body));
    return { seq: place + 1, body, hash: previous };
  });
  const lines = [
    headerLine({ organisation, exportedAt: at, head: { seq: 2, hash: previous } }),
    ...entries.map(entryLine),
  ];
  const before = lines.map((line) => `${line}\n`).join('');
  return `${before}${closingLine(sha256(before))}\n`;
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-'));
});
afterAll(() => rm(folder, { recursive: true }));

const saved = async (name: string, content: string | Buffer): Promise<string> => {
  const file = join(folder, name);
  await writeFile(file, content);
  return file;
};

const verify = async (content: string | Buffer, ...options: readonly string[]) => {
  let said = '';
  const stream = { write: (one: string) => (said += one) };
  const file = await saved('certificate.txt', content);
  return { code: await run(['certificate', 'verify', file, ...options], stream, stream), said };
};

const inLedger = async (ledger: string, content: string | Buffer = text, ...options: readonly string[]) =>
  verify(content, '--ledger', await saved('ledger.jsonl', ledger), ...options);

test('a certificate holds against the hash that is known, however an editor ended its lines', async () => {
  for (const one of [text, `${text}\n`, `${text.replaceAll('\n', '\r\n')}\r\n`, `\uFEFF${text}`]) {
    const { code, said } = await verify(one, '--hash', hash.toUpperCase());
    expect(said).toContain('certificate of decision, countersign-decision/2');
    expect(said).toContain(hash);
    expect(code).toBe(0);
  }
});

test('every byte of a certificate is covered', async () => {
  const bytes = Buffer.from(text);
  for (let place = 0; place < bytes.length; place += 1) {
    const changed = Buffer.from(bytes);
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect((await verify(changed, '--hash', hash)).code).not.toBe(0);
  }
  expect((await verify(text.slice(0, -1), '--hash', hash)).code).toBe(1);
  expect((await verify(`${text} `, '--hash', hash)).code).toBe(1);
});

test('a ledger says by which entry it was signed', async () => {
  const { code, said } = await inLedger(ledgerWith('decide-assessment', hash));
  expect(said).toContain('Entry 2 of the ledger signed exactly this text, at 2026-11-20T12:00:00.000Z');
  expect(said).toContain('Kent Police');
  expect(said).toContain('held against no head');
  expect(code).toBe(0);
});

test('a ledger in which nothing signed it, or another act names its hash, does not', async () => {
  for (const ledger of [ledgerWith('decide-assessment', sha256('other')), ledgerWith('open-stage', hash)])
    expect(await inLedger(ledger)).toMatchObject({ code: 1, said: expect.stringContaining('No entry') as unknown });
  const ledger = ledgerWith('decide-assessment', hash);
  expect((await inLedger(ledger, text.replace('Kent', 'Avon'))).code).toBe(1);
});

test('a text that no entry signed is not called changed where the ledger may only be older than the signature', async () => {
  const { said } = await inLedger(ledgerWith('decide-assessment', sha256('other')));
  expect(said).toContain('it was changed, or was signed elsewhere, or after this ledger was exported');
});

test('a ledger that is broken, cut off or behind a known head proves nothing', async () => {
  const ledger = ledgerWith('decide-assessment', hash);
  const broken = await inLedger(ledger.replace('as1', 'as2'));
  expect(broken).toMatchObject({ code: 1, said: expect.stringContaining('proves nothing') as unknown });
  const cutOff = await inLedger(`${ledger.split('\n').slice(0, 3).join('\n')}\n`);
  expect(cutOff.code).toBe(1);
  expect((await inLedger(ledger, text, '--head', `9:${hash}`)).code).toBe(1);
  expect((await inLedger('{}')).code).toBe(2);
  expect((await verify(text, '--ledger', join(folder, 'nowhere'))).code).toBe(2);
});

test('an entry whose time is no moment signs nothing, and nothing of it is printed', async () => {
  const { code, said } = await inLedger(ledgerWith('decide-assessment', hash, `${at}\u001b[2K\nIt holds.`));
  expect(code).toBe(1);
  expect(said).toContain('No entry of the ledger signed this text');
  expect(said).not.toContain('It holds');
});

/** The same ledger as the first format wrote it: one JSON value. */
const inFirstFormat = (ledger: string): string => {
  const [header = '', ...lines] = ledger.split('\n').slice(0, -2);
  const { exportedAt, head } = JSON.parse(header) as LedgerHeader;
  const entries = lines
    .map((line) => JSON.parse(line) as LedgerEntry)
    .map((entry) => ({ seq: entry.seq, body: entry.body, hash: entry.hash }));
  const atHead = { seq: head.seq, hash: head.hash };
  return JSON.stringify({ format: 'countersign-ledger/1', organisation, exportedAt, head: atHead, entries });
};

test('a ledger that was exported in the first format says it too, with the warning that `ledger verify` gives', async () => {
  const ledger = inFirstFormat(ledgerWith('decide-assessment', hash));
  const { code, said } = await inLedger(ledger);
  expect(said).toContain('Entry 2 of the ledger signed exactly this text');
  expect(said).toContain('The file is of the first format');
  expect(code).toBe(0);
  expect((await inLedger(ledger.replace('as1', 'as2'))).code).toBe(1);
  expect((await inLedger(ledger, text.replace('Kent', 'Avon'))).code).toBe(1);
});

test('a certificate of before formats were named is known by its heading, though its text goes on without an indent', async () => {
  const first = text.replace('Format: countersign-decision/2\n', '').replace('\n    And for', '\nAnd for');
  expect(first).not.toBe(text.replace('Format: countersign-decision/2\n', ''));
  const { code, said } = await inLedger(ledgerWith('decide-assessment', sha256(first)), first);
  expect(said).toContain('certificate of decision, of the first format');
  expect(said).toContain('Line 5 stands as no fact of its own');
  expect(said).toContain('signed exactly this text');
  expect(code).toBe(0);
});

test('a hash alone says nothing of a signature: only a ledger does', async () => {
  const { said } = await verify(text, '--hash', hash);
  expect(said).toContain('The text has the hash you gave.');
  expect(said).not.toContain('signed');
});

test('of a hash and a ledger both have to hold', async () => {
  const ledger = ledgerWith('decide-assessment', hash);
  expect((await inLedger(ledger, text, '--hash', hash)).code).toBe(0);
  expect((await inLedger(ledger, text, '--hash', sha256('other'))).code).toBe(1);
});

test('what is no certificate is told as that, with its reason', async () => {
  for (const [content, reason] of [
    ['Something else', 'does not begin'],
    [`${text}\nand more`, 'Line 8'],
    [text.replace('decision/2', 'decision/9'), 'format'],
    [text.replace('decision/2', 'opening/2'), 'format'],
    [text.replace('certificate of decision', 'certificate of screening'), 'format'],
    [Buffer.from([0xff, 0xfe, 0x41]), 'UTF-8'],
  ] as const) {
    const { code, said } = await verify(content, '--hash', hash);
    expect(said).toContain(reason);
    expect(code).toBe(2);
  }
});

test.each([[], ['--hash', 'abc'], ['--head', `1:${'a'.repeat(64)}`, '--hash', 'a'.repeat(64)], ['more'], ['--what']])(
  'shows how it is used where nothing is given to hold it against, or it is not understood: %s',
  async (...options) => {
    const { code, said } = await verify(text, ...options.flat());
    expect(said).toContain('Usage: countersign');
    expect(code).toBe(2);
  },
);
