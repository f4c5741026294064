import { describe, expect, it } from '@jest/globals';
import { formats, put, putPasted, type Chosen } from './formats.js';

const chosen = (marked: string): Chosen => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace(/[[\]]/g, ''), start, end };
};

const after = (name: string, marked: string) => formats.find((one) => one.name === name)?.apply(chosen(marked)).text;

describe('the buttons above a text', () => {
  it('make what is chosen bold, or a word to write over', () => {
    expect(after('Bold', 'Kept for [90 days]')).toBe('Kept for **90 days**');
    expect(after('Bold', 'Kept for []')).toBe('Kept for **bold**');
  });

  it('make a list of every line that is chosen, from its beginning', () => {
    expect(after('List', 'Before\nfi[rst\nsec]ond\nAfter')).toBe('Before\n- first\n- second\nAfter');
    expect(after('Numbered list', '[a\nb]')).toBe('1. a\n2. b');
    expect(after('Heading', 'Tit[]le')).toBe('## Title');
  });

  it('add a table after what is chosen', () => {
    expect(after('Table', 'Before[]')).toMatch(/^Before\n\n\| Heading \|/);
  });
});

it('puts a text in the place of what is chosen', () => {
  expect(put(chosen('a [b] c'), 'new')).toEqual({ text: 'a new c', start: 5, end: 5 });
});

it('begins what was pasted on a line of its own where it is a heading, a list or a table', () => {
  expect(putPasted(chosen('Before.[]'), '## Title').text).toBe('Before.\n\n## Title');
  expect(putPasted(chosen('Before.\n[]'), '- one').text).toBe('Before.\n- one');
  expect(putPasted(chosen('[]'), '| a |').text).toBe('| a |');
  expect(putPasted(chosen('Before []after'), 'a word ').text).toBe('Before a word after');
});
