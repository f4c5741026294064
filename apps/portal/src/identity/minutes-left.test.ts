import { expect, it } from '@jest/globals';
import { minutesLeft } from './minutes-left.js';

const now = Date.parse('2027-03-31T12:00:00Z');
const after = (seconds: number) => now + seconds * 1000;

it('says nothing while there is time, or where nobody knows', () => {
  expect(minutesLeft(null, now)).toBeNull();
  expect(minutesLeft(after(6 * 60), now)).toBeNull();
});

it('counts the last five minutes down to none', () => {
  expect([300, 61, 60, 1, 0, -90].map((seconds) => minutesLeft(after(seconds), now))).toEqual([5, 2, 1, 1, 0, 0]);
});
