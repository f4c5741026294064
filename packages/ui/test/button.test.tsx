import { jest } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Button } from '../src/index.js';

test('every press is handed on: whether it is the same act once more is known by the act and not by time', async () => {
  const submitted = jest.fn((event: { preventDefault: () => void }) => event.preventDefault());
  render(
    <form onSubmit={submitted}>
      <Button>Sign</Button>
    </form>,
  );
  await userEvent.dblClick(screen.getByRole('button'));
  expect(submitted).toHaveBeenCalledTimes(2);
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
