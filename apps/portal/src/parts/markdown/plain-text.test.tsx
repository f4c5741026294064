import { expect, test } from '@jest/globals';
import { render } from '@testing-library/react';
import fc from 'fast-check';
import { Markdown } from './Markdown.js';
import { isPlain } from './plain-text.js';
import { RichMarkdown } from './RichMarkdown.js';

const word = fc.constantFrom(
  'The',
  'force',
  'holds',
  '17',
  '3.',
  'e-mail',
  '(see',
  'part',
  '3)',
  '“so”',
  '10%',
  '£5;',
  'a/b',
  'ŵy',
  '!',
  '-',
  '#',
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '\n', '\n\n', '  ', '\t')), { maxLength: 30 })
  .map((parts) => parts.flat().join(''));

const read = (element: Parameters<typeof render>[0]): string => {
  const { container, unmount } = render(element);
  const html = [...container.querySelectorAll('p')].map((paragraph) => paragraph.outerHTML).join('');
  const whole = container.textContent?.replaceAll('\n', '');
  unmount();
  return `${html} ${whole}`;
};

test('a plain text reads the same as it would as Markdown', () => {
  fc.assert(
    fc.property(text.filter(isPlain), (plain) => {
      expect(read(<Markdown>{plain}</Markdown>)).toBe(read(<RichMarkdown>{plain}</RichMarkdown>));
    }),
  );
});

test.each([
  '**bold**',
  '- one\n- two',
  '1. one',
  '# A heading',
  '| a | b |',
  'https://ico.org.uk',
  'a@b.uk',
  'x\n---',
  '&amp;',
  '    code',
])('what has a mark is not plain: %s', (marked) => expect(isPlain(marked)).toBe(false));

test('a text with marks is read once what reads them has come', async () => {
  const { findByRole } = render(<Markdown>{'- one\n- two'}</Markdown>);
  expect((await findByRole('list')).textContent).toContain('one');
});
