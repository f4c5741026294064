import fc from 'fast-check';
import { saysNothing } from '../../../src/document/words/index.js';

const nothing = [
  'n/a',
  'N.A.',
  'TBC',
  'T.B.C.',
  'tbd',
  '-',
  '…',
  '?',
  'see above',
  'Please see below.',
  'As per policy',
  'as per our national force policy',
  'In line with the existing procedures',
  'See the national DPIA',
  'to be confirmed',
  'Still to be agreed',
  'will be provided later',
  'Further details to follow',
  'Not applicable',
  'This section is intentionally left blank',
  'unknown at this time',
  'same as above',
  'xxx',
  'XXXX xxx',
  'lorem ipsum dolor sit amet, consectetur',
  'this is a test',
  'insert text here',
  'Not yet decided',
  'amherthnasol',
  'I’w gadarnhau',
  'i ddilyn',
  'Gweler uchod',
  'Yn unol â’r polisi',
  'Nid yw’n berthnasol',
  'heb ei benderfynu eto',
  'iw gadarnhau',
  'Nid yw’n gymwys',
  'gweler y ddogfen',
  'mewn llaw',
  'See the attached document',
  'As previously stated',
] as const;

const something = [
  '90 days',
  '0',
  '7',
  'Kent',
  'N. A. Patel',
  'Nathan',
  'BT',
  'AA',
  'UK',
  'Not told apart.',
  'None without a new instruction.',
  'Section 35(2)(b)',
  'MOPI',
  'Common law',
  'Retention policy 4.2, section 7',
  'As per policy RM/12',
  'See clause 9',
  'See https://kent.example/policy',
  'To be confirmed by the 3rd of May',
  'No comments',
  'TB',
  'Caerdydd',
  'Heddlu Gwent',
  '30 diwrnod',
  '日本',
  'Document RM/12',
  '⠃⠗⠇',
  '[the policy of Kent](https://kent.example/policy)',
  '[see policy](https://kent.example/policy)',
  '```\nKent\n```',
  '~~~\nKent\n~~~',
  '![A map of Kent](map.png)',
  'R&D; of Kent',
  'Дніпро',
];

test.each(nothing)('nothing is said by “%s”', (text) => {
  expect(saysNothing(text)).toBe(true);
  expect(saysNothing(text, 'fact')).toBe(true);
  expect(saysNothing(text, 'reply')).toBe(true);
});

test.each(something)('something is said by “%s”', (text) => expect(saysNothing(text)).toBe(false));

const unseen = [
  ...['', ' ', '\u00a0', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f', '\u061c', '\u180e'],
  ...['\u115f', '\u1160', '\u17b4', '\u3164', '\uffa0', '\u2800', '\ufe0f', '\u{e0100}', '\u{e0041}', '\u{1d159}'],
  ...['\u3000', '&nbsp;', '&#8203;', '&#x200B;', '\n', '\t'],
];
const marks = ['-', '—', '.', '…', '*', '_', '#', '>', '~', '|', '\\', '/', '✓', '👍', '🇬🇧', '⚠️', 'ー', 'ˈ', '•'];

test.each([
  ...[
    '&mdash;',
    '&ZeroWidthSpace;',
    '&NoBreak;&hairsp;',
    '&emsp14;',
    'n&sol;a',
    '&#78;/A',
    'T&period;B&period;C',
    '&hellip;',
  ],
  ...[
    '[](https://kent.example/the/reason)',
    '[-](https://kent.example/reason)',
    '[[[-](https://kent.example/reason)',
    '[](![](https://kent.example/reason)',
    '![](https://kent.example/reason.png)',
  ],
  ...[
    '```because it is needed\n```',
    '~~~ because it is needed\nn/a\n~~~',
    '> ```because of this',
    '1. ```because of this',
  ],
  ...['ТВС', 'ᴛʙᴄ', 'n/а', 'Νοnе', '\u{13441}\u{13442}', '| n/a | TBC |\n| --- | --- |\n| - | see above |'],
])('nothing of “%s” is drawn that says anything', (text) => expect(saysNothing(text)).toBe(true));

test('what cannot be seen, marks and pictures say nothing, in any number and order', () => {
  const parts = fc.array(fc.constantFrom(...unseen, ...marks));
  fc.assert(fc.property(parts, (some) => expect(saysNothing(some.join(''))).toBe(true)));
});

/** Letters of another alphabet that look like Latin ones. */
const looksTheSame: Readonly<Record<string, string>> = {
  ...{ a: 'а', c: 'с', e: 'е', h: 'н', i: 'і', k: 'к', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у' },
};

/** Letters as they are in full width, where they have such a form. */
const wide = (text: string) => text.replace(/[!-~]/g, (one) => String.fromCodePoint(one.charCodeAt(0) + 0xfee0));
const forms: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => wide(text),
  (text) => `**${text}**`,
  (text) => `# ${text}`,
  (text) => `\n1. ${text}`,
  (text) => `\n> **2)** ${text}`,
  (text) => `> _${text}_`,
  (text) => `<b>${text}</b><br>`,
  (text) => `(${text})`,
  (text) => text.replace(/(?<=\p{L})(?=\p{L})/gu, '\u200b'),
  (text) => text.replace(/(?<=\p{L})/gu, '\u0336'),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/ /g, '  '),
  (text) => text.replace(/[acehikoptxy]/gi, (one) => looksTheSame[one.toLowerCase()] ?? one),
  (text) => `![${text}](https://kent.example/reasons.png)`,
  (text) => `\n\`\`\`the reason\n${text}\n\`\`\``,
  (text) => `| ${text} |\n| --- |\n| ${text} |`,
];

test('no form of writing it, and no two of them together, make it say something', () => {
  const one = fc
    .tuple(fc.constantFrom(...nothing), fc.constantFrom(...forms))
    .filter(([text]) => !text.startsWith('lorem'))
    .map(([text, form]) => form(text));
  const between = fc.constantFrom(' - ', '\n', '; ', '. ', ' / ', '\u3164', '\n\n');
  fc.assert(
    fc.property(one, between, one, (first, mark, second) => expect(saysNothing(`${first}${mark}${second}`)).toBe(true)),
  );
});

test('one word that says something makes the whole say it', () => {
  const place = fc.constantFrom(...nothing).filter((text) => !text.startsWith('lorem'));
  fc.assert(
    fc.property(place, fc.constantFrom('Kent', '90', 'Gwent', 'records'), place, (before, word, after) =>
      expect(saysNothing(`${before} ${word} ${after}`)).toBe(false),
    ),
  );
});

test('that there is none is a fact and no reason; yes and no answer a person and nothing else', () => {
  for (const text of ['None', 'No.', 'nil', 'Dim', 'Nac oes', 'Not required']) {
    expect([saysNothing(text), saysNothing(text, 'fact'), saysNothing(text, 'reply')]).toEqual([true, false, false]);
  }
  for (const text of ['Yes', 'OK', 'Noted', 'Ydy', 'Na'])
    expect([saysNothing(text), saysNothing(text, 'fact'), saysNothing(text, 'reply')]).toEqual([true, true, false]);
});

test('a long text of empty words is read in one pass', () => {
  expect(saysNothing('yet to be confirmed '.repeat(1_000))).toBe(true);
  expect(saysNothing(`${'yet to be confirmed '.repeat(1_000)}Kent`)).toBe(false);
});
