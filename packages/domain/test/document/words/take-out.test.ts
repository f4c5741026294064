import fc from 'fast-check';
import { checkLine, checkText, takeOut } from '../../../src/document/words/index.js';
import { accept } from '../../../src/kernel/index.js';

const rule = { name: 'Reason', most: 500 };

test.each([
  ['Word’s own line break', 'one\u000Btwo', 'one\ntwo', 0],
  ['a page break', 'one\u000Ctwo', 'one\ntwo', 0],
  ['the line ends of Windows, of old machines and of Unicode', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf', 0],
  ['a mark of Word’s fields', 'see\u0002 below', 'see below', 1],
  ['NUL', 'kept\u0000', 'kept', 1],
  ['the mark that Windows puts before a path', '\u202AC:\\plans\u202C', 'C:\\plans', 2],
  ['the mark of byte order', '\uFEFFkept', 'kept', 1],
  ['nothing to take out', 'kept\tfor 90 days\n', 'kept\tfor 90 days\n', 0],
])('%s', (_, raw, text, taken) => {
  expect(takeOut(raw)).toEqual({ text, taken });
  expect(checkText(raw, rule)).toEqual(accept(text));
});

test('nothing that a reader sees is taken out, and once is enough', () => {
  const anyText = fc.string({ unit: 'binary' });
  fc.assert(
    fc.property(anyText, (raw) => {
      const { text } = takeOut(raw);
      expect(takeOut(text)).toEqual({ text, taken: 0 });
      const letters = (from: string) => from.replace(/[^\p{L}\p{N}\p{P}\p{S}]/gu, '');
      expect(letters(text)).toBe(letters(raw));
    }),
  );
});

test('a character that changes how a text reads is refused, and the refusal says where it stands', () => {
  expect(checkText('Kept.\nWe keep it for \u202E90 days', rule)).toEqual({
    ok: false,
    refusal:
      'Reason holds a character that reverses the direction of reading, in line 2, after “We keep it for”: delete it',
  });
  expect(checkText('\uD83Dhalf', rule)).toEqual({
    ok: false,
    refusal: 'Reason holds a broken character in line 1, at its beginning: delete it and type it again',
  });
});

test('a line that was copied with what nobody can see is one line', () => {
  expect(checkLine('\u202AMicrosoft Ireland\u202C\u000B', rule)).toEqual(accept('Microsoft Ireland'));
});
