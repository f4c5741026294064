import { expect, it } from '@jest/globals';
import { hintOfText } from './hint-of-text.js';

it('tells who writes that words which say nothing count as blank, beside the hint of the field', () => {
  expect(hintOfText('Name the law.', 'as per policy')).toBe(
    'Name the law. This does not give an answer, so it counts as blank.',
  );
  expect(hintOfText(undefined, 'TBC')).toMatch(/counts as blank/);
  expect(hintOfText('Name the law.', 'Section 35')).toBe('Name the law.');
  expect(hintOfText('Name the law.', ' ')).toBe('Name the law.');
});

it('takes “none” for a fact where one is asked', () => {
  expect(hintOfText(undefined, 'None', 'fact')).toBeUndefined();
  expect(hintOfText(undefined, 'None')).toMatch(/counts as blank/);
});
