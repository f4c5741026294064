import { expect, test } from '@jest/globals';
import { againInWords } from './again-in-words.js';

test.each([
  [12, 'in 12 seconds'],
  [0.2, 'in 1 second'],
  [0, 'in 1 second'],
  [60, 'in 60 seconds'],
  [91, 'in 2 minutes'],
  [600, 'in 10 minutes'],
  [null, 'in a minute'],
])('%s seconds are told as “%s”, and never as sooner', (seconds, words) => {
  expect(againInWords({ seconds })).toBe(words);
});
