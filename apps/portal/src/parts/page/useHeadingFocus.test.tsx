import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { useRef } from 'react';
import { useHeadingFocus } from './useHeadingFocus.js';

const Page = ({ title, notice = false }: { readonly title: string; readonly notice?: boolean }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useHeadingFocus(heading, notice);
  return (
    <h1 tabIndex={-1} ref={heading}>
      {title}
    </h1>
  );
};

const goTo = (address: string) => window.history.pushState(null, '', address);
const hasFocus = () => document.activeElement === screen.getByRole('heading');

test('a page that was come to by a link has focus on its heading', () => {
  goTo('/first');
  const { rerender } = render(<Page key="first" title="First" />);
  goTo('/second');
  rerender(<Page key="second" title="Second" />);
  expect(hasFocus()).toBe(true);
});

test('a page that says that something was done leaves focus to that', () => {
  goTo('/saved');
  render(<Page title="Saved" notice />);
  expect(hasFocus()).toBe(false);
});

test('a page with a notice that is left, and still drawn when the address has changed, does not take the focus of the next', () => {
  goTo('/first');
  const { rerender } = render(<Page key="first" title="First" />);
  goTo('/saved');
  rerender(<Page key="saved" title="Saved" notice />);
  goTo('/next');
  rerender(<Page key="saved" title="Saved" />);
  rerender(<Page key="next" title="Next" />);
  expect(hasFocus()).toBe(true);
});
