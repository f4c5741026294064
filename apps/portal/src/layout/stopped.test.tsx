import { beforeEach, expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Frame } from './Frame.js';
import type { Identity } from '../identity/identity.js';
import { IdentityProvider } from '../identity/IdentityProvider.js';
import type { Standing } from '../identity/sign-in-session.js';
import { aHistory } from '../routing/test-router.js';

const ann = { subject: 'ann', name: 'Ann' };
const on: Standing = { kind: 'on' };
const ben = { subject: 'ben', name: 'Ben' };

const frameOf = (parts: Partial<Identity>) => {
  const { InHistory } = aHistory();
  const goOnAs = jest.fn();
  const identity = {
    signedIn: true,
    personKey: 'ann',
    name: 'Ann',
    before: null,
    standing: () => on,
    subscribe: () => () => undefined,
    goOnAs,
    signIn: () => Promise.reject(new Error('No line')),
    ...parts,
  } as unknown as Identity;
  render(
    <InHistory>
      <IdentityProvider identity={identity}>
        <Frame />
      </IdentityProvider>
    </InHistory>,
  );
  return { goOnAs };
};

beforeEach(() => localStorage.clear());

test('a tab that was of one person asks before it goes on as another', async () => {
  const { goOnAs } = frameOf({ personKey: 'ben', name: 'Ben', before: ann });
  expect(screen.getByRole('alert', { name: 'Important' }).textContent).toContain(
    'Ann used this tab, and Ben is signed in',
  );
  await userEvent.click(screen.getByRole('button', { name: 'Continue as Ben' }));
  expect(goOnAs).toHaveBeenCalledWith(ben);
});

test('a tab stops, with its words in focus, when another person signs in elsewhere', () => {
  const standing: Standing = { kind: 'somebody-else', who: ben };
  frameOf({ standing: () => standing });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Somebody else is signed in now');
  expect(document.activeElement?.textContent).toContain('Ann used this tab');
});

test('a sign-out elsewhere is told, and a sign-in service that does not answer takes nobody away', async () => {
  const standing: Standing = { kind: 'signed-out' };
  frameOf({ standing: () => standing });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('You are signed out');
  await userEvent.click(screen.getByRole('button', { name: 'Sign in again' }));
  expect(await screen.findByText(/^The sign-in service is not responding\./)).toBeTruthy();
});
