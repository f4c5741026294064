import { expect, test } from '@jest/globals';
import { differences } from '../compile/same-words.mjs';
import { inPseudo } from '../compile/pseudo.mjs';
import { readRoom } from '../compile/read-room.mjs';
import { writeRoom } from '../compile/write-room.mjs';

const where = { intl: '../intl/en.js', drawn: '../drawn.js', isTyped: true };
const written = (text: string): string => writeRoom(readRoom('a-room', { key: text }), where);
const constant = (text: string): string => written(text).split('export const key = ')[1]?.trim() ?? '';

test('a sentence that asks for nothing is a text', () => {
  expect(written('Nothing waits for you.')).toBe("export const key = 'Nothing waits for you.';\n");
  expect(constant("It''s “here”")).toBe(`"It's “here”";`);
});

test('what is said in a sentence has a type', () => {
  expect(constant('Agreement with {processor}')).toBe(
    '({ processor }: { readonly processor: string }): string => `Agreement with ${processor}`;',
  );
  expect(constant('{open, select, true {Open} false {Held}}')).toBe(
    "({ open }: { readonly open: boolean }): string => (open ? 'Open' : 'Held');",
  );
  expect(constant('{way, select, up {Up} down {Down}}')).toContain("readonly way: 'down' | 'up'");
  expect(constant('{way, select, up {Up} other {Elsewhere}}')).toContain('readonly way: string');
});

test('days, moments and numbers are said as the language says them', () => {
  expect(written('From {from, date} at {at, time}: {count, number}')).toBe(
    [
      "import type { Day, Instant } from '@countersign/domain/kernel';",
      "import { day as $day, moment as $moment, number as $number } from '../intl/en.js';",
      '',
      'export const key = ({ at, count, from }: { readonly at: Instant; readonly count: number; readonly from: Day }): string => `From ${$day(from)} at ${$moment(at)}: ${$number(count)}`;\n',
    ].join('\n'),
  );
});

test('a text that goes with a number has a form for it', () => {
  expect(constant('{count, plural, =0 {None} one {# risk} other {# risks}}')).toContain(
    "(count === 0 ? 'None' : $plural(count, { one: `${$number(count)} risk`, other: `${$number(count)} risks` }))",
  );
});

test('what is drawn in a sentence keeps its place', () => {
  const code = written('By {name}, <when/>. <link>See it</link>');
  expect(code).toContain(
    'readonly link: (text: ReactNode) => ReactNode; readonly name: string; readonly when: ReactNode',
  );
  expect(code).toContain("$together('By ', name, ', ', when, '. ', link('See it'))");
});

test.each([
  ['{name', 'cannot be read'],
  ['{name, date} and {name}', 'is both'],
  ['{count, plural, one {# risk}}', 'other'],
  ['{class}', 'cannot be the name of an argument'],
  ['  ', 'says nothing'],
  ['Done: ', 'a space at an end'],
])('“%s” is refused', (text, because) => {
  expect(() => written(text)).toThrow(because);
});

test('a key that cannot name a constant is refused', () => {
  expect(() => readRoom('a-room', { delete: 'Delete' })).toThrow('a-room: delete');
  expect(() => readRoom('a-room', { 'a key': 'A key' })).toThrow('a-room: a key');
});

test('another language says the same keys, with the same arguments', () => {
  const english = readRoom('en', { here: 'Here', by: 'By {name}', lost: 'Lost' });
  const other = readRoom('cy', { here: 'Yma', by: 'Gan {person}', more: 'Mwy' });
  expect(differences('home', english, other)).toEqual([
    'home: lost is not there',
    'home: more is not in English',
    'home: by asks for something else than in English',
  ]);
  expect(differences('home', english, english)).toEqual([]);
});

test('the generated language asks for the same, is longer by two fifths, and shows where a sentence begins and ends', () => {
  const english = readRoom('a-room', { key: 'Nothing waits for {name} now.' });
  const strange = english.map(inPseudo);
  expect(differences('a-room', english, strange)).toEqual([]);
  const [, said = ''] = /`(.*)`/.exec(writeRoom(strange, where)) ?? [];
  expect(said).toMatch(/^⟦Ñòthìñg wàìts fòr \$\{name\} ñòw\..*⟧$/);
  expect(said.replace('${name}', '').length).toBeGreaterThanOrEqual(Math.floor('Nothing waits for  now.'.length * 1.4));
});
