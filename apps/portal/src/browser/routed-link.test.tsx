import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { RoutedLink } from './RoutedLink.js';
import { aHistory } from '../routing/test-router.js';

const linkTo = (href: string) => {
  const { history, InHistory } = aHistory();
  history.push('/timeline?after=1');
  render(
    <InHistory>
      <RoutedLink href={href}>There</RoutedLink>
    </InHistory>,
  );
  return { history, length: history.length };
};

test('a link to the page that one is on asks for it again, and leaves one step back as it was', async () => {
  const { history, length } = linkTo('/timeline?after=1');
  await userEvent.click(screen.getByRole('link'));
  expect(history.location.state.again).toBeGreaterThan(0);
  expect(history.length).toBe(length);
});

test('a link to another page goes there', async () => {
  const { history, length } = linkTo('/timeline');
  await userEvent.click(screen.getByRole('link'));
  expect(history.location.href).toBe('/timeline');
  expect(history.location.state.again).toBeUndefined();
  expect(history.length).toBe(length + 1);
});
