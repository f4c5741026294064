import { jest } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { CharacterCount } from '../src/index.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const type = (value: string) => fireEvent.change(screen.getByLabelText('Reason'), { target: { value } });
const visible = (root: HTMLElement) => root.querySelector('.govuk-character-count__status')?.textContent;
const spoken = (root: HTMLElement) => root.querySelector('[aria-live]')?.textContent;

test('counts with every keystroke, and speaks once typing has paused', () => {
  const { container } = render(<CharacterCount name="reason" label="Reason" maxLength={10} />);
  type('Nine char');
  expect(visible(container)).toBe('You have 1 character remaining');
  expect(spoken(container)).toBe('You have 10 characters remaining');
  act(() => {
    jest.advanceTimersByTime(1000);
  });
  expect(spoken(container)).toBe('You have 1 character remaining');
});

test('never cuts off what was pasted, and says how much is too much', () => {
  const { container } = render(<CharacterCount name="reason" label="Reason" maxLength={10} />);
  type('Far more than ten');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Reason').value).toBe('Far more than ten');
  expect(visible(container)).toBe('You have 7 characters too many');
  expect(screen.getByLabelText('Reason').className).toContain('govuk-textarea--error');
});

test('follows a value that comes from outside', () => {
  const { container, rerender } = render(
    <CharacterCount name="reason" label="Reason" maxLength={10} value="Short" onChange={() => undefined} />,
  );
  rerender(<CharacterCount name="reason" label="Reason" maxLength={10} value="Longer" onChange={() => undefined} />);
  expect(visible(container)).toBe('You have 4 characters remaining');
});
