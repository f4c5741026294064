import { expect, test } from '@jest/globals';
import { screeningTask } from './screening-task.js';

const text = (part: object) => screeningTask({ itemId: 'a', result: 'unanswered', decision: null, ...part })?.text;

test('the screening as the first task', () => {
  expect(text({ itemId: null })).toBeUndefined();
  expect(text({})).toBe('Not answered');
  expect(text({ result: 'needed' })).toBe('Needed');
  expect(text({ result: 'not-needed' })).toBe('Not needed: waiting for a decision');
  expect(text({ result: 'not-needed', decision: {} })).toBe('Signed: not needed');
});
