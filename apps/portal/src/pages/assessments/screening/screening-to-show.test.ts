import { expect, test } from '@jest/globals';
import { resultInWords } from './screening-to-show.js';

test('the result is said in words', () => {
  expect(resultInWords('needed')).toBe('An assessment is needed.');
});
