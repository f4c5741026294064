import { beforeAll, expect, it } from '@jest/globals';
import { sections } from '@countersign/catalogue';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { FoldedSections } from './FoldedSections.js';

const [first, second] = sections.map(({ id }) => String(id)) as [string, string];
const items = [
  { section: first, text: 'One text' },
  { section: first, text: 'Another text' },
  { section: second, text: 'A third text' },
];

// A window that lays nothing out has nowhere to go to.
beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

const shown = () =>
  render(
    <FoldedSections label="Sections" items={items} only={{ title: 'Only what differs', items: items.slice(2) }}>
      {(some) => some.map(({ text }) => <p key={text}>{text}</p>)}
    </FoldedSections>,
  );

const openIds = () => [...document.querySelectorAll<HTMLDetailsElement>('details[open]')].map(({ id }) => id);

it('makes nothing of a section before somebody opens it', () => {
  shown();
  expect(screen.getAllByRole('link')).toHaveLength(3);
  expect(openIds()).toEqual([]);
  for (const { text } of items) expect(screen.queryByText(text)).toBeNull();
});

it('opens the section that a link leads to, and takes focus there', async () => {
  shown();
  const [, toFirst] = screen.getAllByRole('link');
  await userEvent.click(toFirst!);
  expect(openIds()).toEqual([`section-${first}`]);
  expect(await screen.findByText('One text')).toBeTruthy();
  expect(document.activeElement?.closest('details')?.id).toBe(`section-${first}`);
});

it('shows only what differs to whoever asks for it', async () => {
  shown();
  await userEvent.click(screen.getAllByRole('link')[0]!);
  expect(await screen.findByText('A third text')).toBeTruthy();
  expect(screen.queryByText('One text')).toBeNull();
});

it('lies open on paper, each text once, and is on the screen as it was before', async () => {
  shown();
  await userEvent.click(screen.getAllByRole('link')[1]!);
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  expect(openIds()).toEqual([`section-${first}`, `section-${second}`]);
  for (const { text } of items) expect(screen.getAllByText(text)).toHaveLength(1);
  act(() => void window.dispatchEvent(new Event('afterprint')));
  expect(openIds()).toEqual([`section-${first}`]);
});
