import { expect, test } from '@jest/globals';
import { countMarks } from './mark-states.js';

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
