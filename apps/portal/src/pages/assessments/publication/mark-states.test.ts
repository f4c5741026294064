import { expect, test } from '@jest/globals';
import { countMarks, marksInWords } from './mark-states.js';

test('what does not apply is no item to mark, whatever was marked of it before', () => {
  const item = (applies: boolean, mark: 'publish' | 'redact' | null) => ({ applies, mark: mark && { mark } });
  expect(
    countMarks([
      item(true, 'publish'),
      item(true, 'redact'),
      item(true, null),
      item(false, 'redact'),
      item(true, null),
    ]),
  ).toEqual({ publish: 1, redact: 1, unmarked: 2, 'not-applicable': 1 });
});

test.each([
  [[null, 'publish'], '1 unmarked'],
  [['redact', 'publish'], 'all marked'],
  [[], null],
] as const)('a list of contents says of %j: %s', (marks, said) => {
  const asked = marks.map((mark) => ({ applies: true, mark: mark && { mark } }));
  expect(marksInWords([...asked, { applies: false, mark: null }])).toBe(said);
});
