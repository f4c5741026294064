import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { createBrowserHistory } from '@tanstack/react-router';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { IdentityProvider } from '../../identity/IdentityProvider.js';
import type { Identity } from '../../identity/identity.js';
import { aHistory } from '../../routing/test-router.js';
import { useLeaving } from './useLeaving.js';

const aPage = (before: () => Promise<void>, isUnsaved = () => false) => {
  const { history, InHistory } = aHistory(createBrowserHistory());
  const toSignIn = { now: false };
  const identity = { isSigningIn: () => toSignIn.now } as Identity;
  const wrapper = ({ children }: { children: ReactNode }) => (
    <IdentityProvider identity={identity}>
      <InHistory>{children}</InHistory>
    </IdentityProvider>
  );
  renderHook(() => useLeaving(before, isUnsaved), { wrapper });
  return { history, toSignIn };
};

const isAsked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('going to another page of the portal', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  test('waits for what is to be done before it', async () => {
    const order: string[] = [];
    const { history } = aPage(async () => {
      await new Promise((done) => setTimeout(done, 1000));
      order.push('saved');
    });
    history.subscribe(() => order.push('gone'));
    history.push('/elsewhere');
    await jest.advanceTimersByTimeAsync(1000);
    expect(order).toEqual(['saved', 'gone']);
  });

  test('waits no longer than a moment for an answer that does not come', async () => {
    const { history } = aPage(() => new Promise(() => undefined));
    history.push('/further');
    await jest.advanceTimersByTimeAsync(3000);
    expect(history.location.pathname).toBe('/further');
  });

  test('goes on where what is to be done before it fails', async () => {
    const { history } = aPage(() => Promise.reject(new Error('No')));
    history.push('/on');
    await jest.advanceTimersByTimeAsync(3000);
    expect(history.location.pathname).toBe('/on');
  });
});

describe('closing the tab or loading it anew', () => {
  test('is asked about by the browser while something is not saved', () => {
    const unsaved = { now: true };
    aPage(
      () => Promise.resolve(),
      () => unsaved.now,
    );
    expect(isAsked()).toBe(true);
    unsaved.now = false;
    expect(isAsked()).toBe(false);
  });

  test('is not asked about on the way to the sign-in, which comes back with what was typed', () => {
    const { toSignIn } = aPage(
      () => Promise.resolve(),
      () => true,
    );
    toSignIn.now = true;
    expect(isAsked()).toBe(false);
  });
});
