import { expect, test } from '@jest/globals';
import { canBeDiscarded } from './can-be-discarded.js';
import { changeInWords } from './change-in-words.js';
import { noChanges, whyNotDiscarded } from './why-not-discarded.js';

const unsigned = (openToWriting: boolean, ...inWords: readonly boolean[]) => ({
  openToWriting,
  unsignedChanges: inWords.map((one) => ({ inWords: one })),
});

test('discarding is offered exactly where the service would do it: some words differ, and the text can be written', () => {
  expect(canBeDiscarded(unsigned(true, false, true))).toBe(true);
  expect(canBeDiscarded(unsigned(true))).toBe(false);
  expect(canBeDiscarded(unsigned(true, false))).toBe(false);
  expect(canBeDiscarded(unsigned(false, true))).toBe(false);
});

test('a page where nothing can be discarded says why', () => {
  expect(whyNotDiscarded({ openToWriting: true })).toContain('Only files differ');
  expect(whyNotDiscarded({ openToWriting: false })).toContain('take it back first');
});

test('a page without changes speaks of a signed text only where there is one', () => {
  expect(noChanges(null)).toContain('no valid signature');
  expect(noChanges({})).toContain('not changed since it was signed');
});

test('an item whose words and files both differ says both', () => {
  expect(changeInWords({ kind: 'changed', inWords: true, inFiles: true })).toBe('text and files changed');
  expect(changeInWords({ kind: 'changed', inWords: true, inFiles: false })).toBe('changed');
  expect(changeInWords({ kind: 'changed', inWords: false, inFiles: true })).toBe('files changed');
  expect(changeInWords({ kind: 'removed', inWords: true, inFiles: false })).toBe('removed');
});
