import { expect, test } from '@jest/globals';
import { whetherItCanBeHandedIn } from './hand-in-in-words.js';

test('whoever cannot hand in is not told that nothing stops them', () => {
  const words = (blocking: number, maySubmit: boolean, openToWriting = true) =>
    whetherItCanBeHandedIn({ blocking, maySubmit, openToWriting });
  expect(words(0, true)).toBe('Nothing stops you from handing in.');
  expect(words(0, false)).toBe('Nothing stops the assessor from handing in.');
  expect(words(1, false)).toBe(
    '1 problem stops the assessor from handing in. Follow each link to where the assessor can fix it.',
  );
  expect(words(0, false, false)).toBe('The assessment has been handed in and is being reviewed.');
});
