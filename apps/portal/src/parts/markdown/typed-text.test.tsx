import { expect, test } from '@jest/globals';
import { render, within } from '@testing-library/react';
import { RichMarkdown as Markdown } from './RichMarkdown.js';

const shown = (text: string) => render(<Markdown>{text}</Markdown>).container;

test.each([
  ['a path of a share', String.raw`\\fileserver\dpia\_final\*new.docx`],
  ['a backslash before a mark', String.raw`C:\#temp \[old\] \~now`],
  ['a tilde before numbers', 'About ~250 people, ~30 of them civilians'],
  ['one tilde at each side', 'Kept ~90 days~ longer'],
  ['a line of dashes below a line', 'Kept for 90 days\n---'],
  ['a line of equals signs below a line', 'Kept for 90 days\n==='],
  ['a word in brackets with a colon', '[1]: see the retention schedule'],
  ['a note with a caret', 'Kept[^1]\n\n[^1]: by policy'],
  ['four blanks at the beginning', '    Police headquarters\n    Sutton Road'],
])('%s is shown as it was typed', (_, text) => {
  const { textContent } = shown(text);
  for (const line of text.split('\n').filter((one) => !/^-+$/.test(one))) expect(textContent).toContain(line.trim());
});

test('a line above dashes is no heading and no code', () => {
  expect(shown('Kept for 90 days\n---').querySelector('h1, h2, h3, h4, h5, h6, pre, code, del')).toBeNull();
});

test('the marks that the buttons make are marks', () => {
  const page = shown('## Title\n\n**bold** _italic_\n\n- one\n\n1. first\n\n| a | b |\n| --- | --- |\n| c | d |');
  expect(within(page).getByRole('heading', { name: 'Title' })).toBeTruthy();
  expect(page.querySelectorAll('strong, em, ul, ol, table')).toHaveLength(5);
});
