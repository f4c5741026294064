import { expect, test } from '@jest/globals';
import { isNewToPublish } from './draft-standing.js';

test('publishing is offered for a first release and for a draft that differs, and never for the same text again', () => {
  expect(isNewToPublish(0, false)).toBe(true);
  expect(isNewToPublish(0, true)).toBe(true);
  expect(isNewToPublish(1, true)).toBe(true);
  expect(isNewToPublish(1, false)).toBe(false);
});
