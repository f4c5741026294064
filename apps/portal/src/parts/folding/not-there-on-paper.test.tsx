import { expect, test } from '@jest/globals';
import { act, render } from '@testing-library/react';
import type { ReactElement } from 'react';
import { LawDetails } from '../law/LawDetails.js';
import { RedlineDetails } from '../redline/RedlineDetails.js';
import { lazyPart } from '../reading/lazy-part.js';

const text = (words: string) => ({ kind: 'question', text: words }) as const;

const printed = (element: ReactElement) => {
  const { container } = render(element);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  const { textContent } = container;
  const open = container.querySelectorAll('details[open]').length;
  act(() => void window.dispatchEvent(new Event('afterprint')));
  return { textContent, open };
};

test.each<[string, ReactElement]>([
  ['a comparison', <RedlineDetails key="a" before={text('one')} after={text('two')} />],
  ['the law', <LawDetails key="b" ids={['dpa2018.s64.1']} day="2026-12-01" />],
])('%s that nobody opened is not printed as one that is on its way', (_, element) => {
  const { textContent, open } = printed(element);
  expect(open).toBe(0);
  expect(textContent).not.toMatch(/Comparing|Loading/);
});

test('what stands for a part whose code has not come is left out on paper', () => {
  const Part = lazyPart(() => new Promise<never>(() => undefined), { meanwhile: () => <p>The drawing is made.</p> });
  const { container } = render(<Part />);
  expect(container.querySelector('.app-not-on-paper')?.textContent).toBe('The drawing is made.');
});
