import { expect, test } from '@jest/globals';
import { readsThrough, whyNotThrough } from './reads-through.js';

const words = { openedBy: 'Ada', ends: '1 March 2027' };

test('an inspection that is over says that it is over, to whoever opened it as well', () => {
  expect(readsThrough({ mine: true, open: true })).toBe(true);
  expect(readsThrough({ mine: true, open: false })).toBe(false);
  expect(whyNotThrough({ mine: true, open: false, ...words })).toBe(
    'You opened this inspection. It has ended and cannot be used to read any more.',
  );
});

test('an inspection of a colleague says whose it is, and until when', () => {
  expect(readsThrough({ mine: false, open: true })).toBe(false);
  expect(whyNotThrough({ mine: false, open: true, ...words })).toBe(
    'Ada opened this inspection. Nobody else can use or close it. It ends on 1 March 2027 at the latest.',
  );
});
