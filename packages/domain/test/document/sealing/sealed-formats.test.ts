import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fieldsOfKind } from '../../../src/document/content/index.js';
import { changedSinceSigned, documentSealedIn, sealedChanges, sealedIn } from '../../../src/document/sealing/index.js';
import { textOfItems } from '../../../src/document/sealing/sealed-document.js';
import { formatOfToday, sealedFormats } from '../../../src/document/sealing/sealed-formats.js';

/**
 * Texts as the program of their day sealed them: one of each format, and one of each time that the words in a format came
 * to hold more. They are never made anew: each is read as it stands, by its hash.
 */
const folder = new URL('./formats/', import.meta.url);
const hashes: Readonly<Record<string, string>> = {
  '1-dated-measures': '9238e30caafc17b5ae499e9084df56df9c3c168638293b1a6adae6eb3f9170a0',
  '1-every-kind': '357951b39daa839a7ae15a361afea9fe857443f21b899c57aead4fe96bbbe60a',
  '1-first': 'a454bb6900e94b9a68267d1c8cb1261d78b64e1358b75be0d7175760cf008ea6',
  '2-conditions-and-files': '0425c8034ff335aff92442b86aba9ad3ebffc98f110e64bb6760c1b2d9f421ab',
  '2-joint-arrangements': '67492788a471e25fe051368b76a0a6dba87bf64abb91cb7cfe3a7e4a00ae8310',
};
const names = Object.keys(hashes);
const textOf = (name: string): string => readFileSync(new URL(`${name}.sealed`, folder), 'utf8');
const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const numberOf = (name: string): number => Number(name.split('-')[0]);

const head = {
  controller: { id: '7c1f3c1e-0000-4000-8000-000000000001', name: 'Kent Police' },
  assessmentId: '7c1f3c1e-0000-4000-8000-000000000002',
  serviceId: 'microsoft-365',
  release: { number: '1.0', hash: 'c'.repeat(64) },
  matrix: { id: 'ico-3x3', version: '1' },
};

test('a text of every format that ever was is kept, and today writes the last of them', () => {
  expect(readdirSync(folder).sort()).toEqual(names.map((name) => `${name}.sealed`));
  const formats = names.map((name) => (JSON.parse(textOf(name)) as { readonly format: string }).format);
  expect(new Set(formats)).toEqual(new Set(sealedFormats));
  expect(sealedFormats.at(-1)).toBe(formatOfToday);
  expect(names.map((name) => sealedFormats[numberOf(name) - 1])).toEqual(formats);
});

describe.each(names)('%s', (name) => {
  const text = textOf(name);
  const { items, unsaid, ...rest } = sealedIn(text);

  test('has the hash that was signed', () => {
    expect(hashOf(text)).toBe(hashes[name]);
  });

  test('is read whole, as one of today', () => {
    expect(rest.head).toEqual(head);
    expect(items.slice(0, 4).map(({ id, stance }) => [id, stance])).toEqual([
      ['need.1', 'relied-on'],
      ['need.2', 'adapted'],
      ['need.3', 'rejected'],
      ['need.4', null],
    ]);
    expect(items.map((item) => Object.values(item).includes(undefined))).not.toContain(true);
    for (const item of items) expect(Object.keys(item)).toEqual(expect.arrayContaining(['when', 'applies', 'files']));
    expect([...unsaid]).toEqual(numberOf(name) === 1 ? ['when', 'applies', 'files'] : []);
  });

  test('reads to the letter, also where it is unusual', () => {
    const second = items.find(({ id }) => id === 'need.2');
    expect(second?.reason).toBe('Kent’s control room “Alpha” uses radio; café, 東京, \u2028, 🚓');
    expect(second?.content).toEqual({
      kind: 'question',
      text: 'Line one\nline two \u0007 and <b>&amp;</b> \\ "quoted".',
    });
  });

  test('has every field of today in what it says, blank where nobody could say it', () => {
    for (const { content } of items)
      if (content !== null)
        expect(Object.keys(content)).toEqual(expect.arrayContaining(Object.keys(fieldsOfKind(content.kind))));
    const risk = items.find(({ id }) => id === 'risks.1')?.content;
    const [measure] = risk?.kind === 'risk' ? risk.measures : [];
    expect(measure?.due).toBe(name === '1-first' ? null : '2026-12-24');
  });

  test('gives the document that was signed: a table is of the kind of its rows, a departure counts as it was confirmed', () => {
    const document = documentSealedIn(text, []);
    const one = (id: string) => document.find((item) => item.id === id);
    expect(['components', 'activities', 'risks'].map((id) => one(id)?.kind)).toEqual(['component', 'activity', 'risk']);
    expect(one('need.4')?.kind).toBe('question');
    expect(one('risks.1')?.departure?.confirmedBy).not.toBeNull();
    expect(one('risks.2')?.departure?.confirmedBy).toBeNull();
  });

  test('has not changed beside itself, nor beside what it reads as', () => {
    const none = { added: [], changed: [], removed: [] };
    expect(sealedChanges(text, text)).toEqual(none);
    expect(sealedChanges(text, textOfItems(head, items))).toEqual(none);
    const inWords = changedSinceSigned(text, documentSealedIn(text, [])).filter((change) => change.inWords);
    expect(inWords).toEqual([]);
  });
});

test('the latest text is written again to the byte', () => {
  const name = '2-joint-arrangements';
  expect(hashOf(textOfItems(head, sealedIn(textOf(name)).items))).toBe(hashes[name]);
});

test.each(['countersign-assessment/3', 'countersign-assessment/0', 'countersign-decision/2', null, undefined])(
  'a text of the format %p is read by nobody',
  (format) => {
    const other = { ...(JSON.parse(textOf('1-first')) as object), format };
    expect(() => sealedIn(JSON.stringify(other))).toThrow('No sealed text has the format');
  },
);
