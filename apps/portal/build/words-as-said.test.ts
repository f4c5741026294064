import { expect, test } from '@jest/globals';
import { keysSaid } from './words-as-said.js';

test('the keys that a source says are found, and no path, name or comment is taken for one', () => {
  const source = [
    "import { dayInWords } from '../../parts/words/in-words.js';",
    "import { groups } from '../content/words.js';",
    '/** A day in words: as people say it. */',
    'const inWords = { words: other.words.length };',
    'export const title = words.title;',
    'export const said = `${words.saidBy({ by })} ${words.title}`;',
  ].join('\n');
  expect(keysSaid(source, 'words')).toEqual(['saidBy', 'title']);
});
