import { jest } from '@jest/globals';
import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Button } from '../src/index.js';

afterEach(() => {
  jest.restoreAllMocks();
});

const clickTwice = (millisecondsApart: number, props: { preventDoubleClick?: boolean }) => {
  const submitted = jest.fn((event: { preventDefault: () => void }) => event.preventDefault());
  const clicked = jest.fn();
  render(
    <form onSubmit={submitted}>
      <Button {...props} onClick={clicked}>
        Sign
      </Button>
    </form>,
  );
  const now = jest.spyOn(Date, 'now').mockReturnValue(10_000);
  fireEvent.click(screen.getByRole('button'));
  now.mockReturnValue(10_000 + millisecondsApart);
  fireEvent.click(screen.getByRole('button'));
  return { submitted: submitted.mock.calls.length, clicked: clicked.mock.calls.length };
};

test('a double click submits once', () => {
  expect(clickTwice(300, { preventDoubleClick: true })).toEqual({ submitted: 1, clicked: 1 });
});

test('a later click submits again', () => {
  expect(clickTwice(1000, { preventDoubleClick: true })).toEqual({ submitted: 2, clicked: 2 });
});

test('without the wish every click counts', () => {
  expect(clickTwice(300, {})).toEqual({ submitted: 2, clicked: 2 });
});

test('a link that looks like a button answers to the space bar', async () => {
  const clicked = jest.fn((event: { preventDefault: () => void }) => event.preventDefault());
  render(
    <Button href="/start" onClick={clicked}>
      Start
    </Button>,
  );
  screen.getByRole('button', { name: 'Start' }).focus();
  await userEvent.keyboard(' ');
  expect(clicked).toHaveBeenCalledTimes(1);
});
