import { expect, test } from '@jest/globals';
import { canDecideNone, resultInWords } from './screening-to-show.js';

const view = (needed: boolean) => ({ needed }) as never;

test('that no assessment is needed can be signed where the criteria and the adviser both say so', () => {
  expect(canDecideNone({ result: 'not-needed', view: view(false), decision: null })).toBe(true);
  expect(canDecideNone({ result: 'not-needed', view: view(true), decision: null })).toBe(false);
  expect(canDecideNone({ result: 'not-needed', view: null, decision: null })).toBe(false);
  expect(canDecideNone({ result: 'needed', view: view(false), decision: null })).toBe(false);
  expect(canDecideNone({ result: 'not-needed', view: view(false), decision: {} as never })).toBe(false);
});

test('the result is said in words', () => {
  expect(resultInWords('needed')).toBe('An assessment is needed.');
});
