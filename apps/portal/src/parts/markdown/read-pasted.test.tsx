import { expect, test } from '@jest/globals';
import { readPasted } from './read-pasted.js';

const copied = { html: '<p>Kept <b>90 days</b></p>', plain: 'Kept 90 days' };

test('what was copied is read as Markdown', async () => {
  expect(await readPasted(copied)).toBe('Kept **90 days**');
});

test('what was copied is not lost where the reader of HTML does not load, or cannot read it', async () => {
  expect(await readPasted(copied, () => Promise.reject(new TypeError('Failed to fetch')))).toBe('Kept 90 days');
  const broken = () => {
    throw new Error('Strange');
  };
  expect(await readPasted(copied, () => Promise.resolve({ htmlToMarkdown: broken }))).toBe('Kept 90 days');
});

test('what has nothing to read in its HTML is what it is without', async () => {
  expect(await readPasted({ html: '<img src="x.png">', plain: 'A picture' })).toBe('A picture');
});
