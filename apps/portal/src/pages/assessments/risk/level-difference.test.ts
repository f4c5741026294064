import { expect, test } from '@jest/globals';
import { levelDifference } from './level-difference.js';

test('our level beside the national one', () => {
  expect(levelDifference('low', 'low')).toBe('The same as the national level');
  expect(levelDifference('low', 'medium')).toBe('One step higher than the national level');
  expect(levelDifference('high', 'low')).toBe('Two steps lower than the national level');
  expect(levelDifference(null, 'low')).toBeNull();
  expect(levelDifference('low', null)).toBeNull();
});
