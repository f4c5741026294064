import { activeContents, fileTypes, holdFile } from '../../../src/document/files/index.js';
import type { HeldFile } from '../../../src/document/items/index.js';
import { sealedText } from '../../../src/document/sealing/index.js';
import { fieldLimits } from '../../../src/document/words/index.js';
import { anItem } from '../../fixtures.js';

const activeKinds = Object.keys(activeContents) as readonly (keyof typeof activeContents)[];
const bytes = { name: 'minutes.pdf', type: 'application/pdf', size: 1200 };
const attempt = { ...bytes, active: null };
const held = (id: string): HeldFile => ({
  ...bytes,
  id,
  itemId: 'need',
  hash: id.padEnd(64, '0'),
  by: 'ada',
  at: '2026-11-01T09:00:00.000Z',
});

test('a file is held under the type that its bytes show', () => {
  expect(holdFile(anItem(), { ...attempt, name: ' Minutes.PDF ' })).toEqual({
    ok: true,
    value: { name: 'Minutes.PDF', type: 'application/pdf' },
  });
  expect(holdFile(null, attempt)).toMatchObject({ refusal: { kind: 'no-such-item' } });
});

test.each(fileTypes.flatMap(({ type, endings }) => endings.map((ending) => [type, ending] as const)))(
  '%s can be called .%s',
  (type, ending) => {
    expect(holdFile(anItem(), { ...attempt, type, name: `a.${ending}` })).toMatchObject({ ok: true });
  },
);

test.each([
  ['bytes of no known type', { type: null }, 'file'],
  ['a type that can run', { type: 'text/html' }, 'file'],
  ['an ending that says otherwise', { name: 'minutes.docx' }, 'file'],
  ['a second ending', { name: 'minutes.pdf.exe' }, 'file'],
  ['no ending', { name: 'minutes' }, 'file'],
  ['no bytes', { size: 0 }, 'file'],
  ['too many bytes', { size: fieldLimits.file + 1 }, 'file'],
  ['no name', { name: ' ' }, 'fileName'],
  ['a name with a way in it', { name: 'a/b.pdf' }, 'fileName'],
  ...activeKinds.map((active) => [`a file with ${activeContents[active]}`, { active }, 'file'] as const),
  ['a name that reads backwards', { name: 'a\u202Efdp.exe.pdf' }, 'fileName'],
] as const)('refused: %s', (_, over, field) => {
  expect(holdFile(anItem(), { ...attempt, ...over })).toMatchObject({
    refusal: { kind: 'bad-input', problems: [{ field }] },
  });
});

test('an item holds so many files and no more', () => {
  const files = Array.from({ length: fieldLimits.filesOfItem }, (_, place) => held(String(place)));
  expect(holdFile(anItem({ files: files.slice(1) }), attempt)).toMatchObject({ ok: true });
  expect(holdFile(anItem({ files }), attempt)).toMatchObject({ refusal: { problems: [{ field: 'file' }] } });
});

test('what is sealed names every file by its hash, and whether the item is asked', () => {
  const head = {
    controller: { id: 'kent', name: 'Kent Police' },
    assessmentId: 'as1',
    serviceId: 'microsoft-365',
    release: { number: '1.0', hash: 'h' },
    matrix: { id: 'ico-3x3', version: '1' },
  };
  const sealed = (over: Parameters<typeof anItem>[0]) => sealedText(head, [anItem(over)]);
  expect(sealed({ files: [held('a')] })).toContain(`"hash":"${held('a').hash}","name":"minutes.pdf"`);
  expect(sealed({ files: [held('a')] })).not.toBe(sealed({ files: [held('b')] }));
  expect(sealed({ files: [held('a')] })).not.toContain('ada');
  expect(sealed({ applies: false })).not.toBe(sealed({ applies: true }));
  expect(sealed({ when: { regime: 'part-3' } })).not.toBe(sealed({ when: null }));
});
