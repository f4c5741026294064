import { expect, test } from '@jest/globals';
import { actSentence } from './act-sentence.js';

test('an act is a sentence', () => {
  expect(actSentence('publish-release')).toBe('Release published');
  expect(actSentence('discard-changes')).toBe('Unsigned change discarded');
});

test('an act that nobody wrote a sentence for is spelled out, not hidden', () => {
  expect(actSentence('renew-opening')).toBe('Renew opening');
});
