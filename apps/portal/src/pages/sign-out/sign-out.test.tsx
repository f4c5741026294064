import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { draftsOf, writeDraft } from '../../parts/drafts/draft-store.js';
import type { Identity } from '../../identity/identity.js';
import { IdentityProvider } from '../../identity/IdentityProvider.js';
import { SignOut } from '../../layout/SignOut.js';
import { aHistory } from '../../routing/test-router.js';
import { SignOutPage } from './SignOutPage.js';

type SignsOut = Identity['signOut'];

const forgetting: SignsOut = (forget) => Promise.resolve(forget());
const noLine: SignsOut = () => Promise.reject(new Error('No line'));

const see = (signOut: SignsOut) => {
  const { history, InHistory } = aHistory();
  const asked = jest.fn(signOut);
  const identity = { personKey: 'ann', signOut: asked } as unknown as Identity;
  render(
    <InHistory>
      <IdentityProvider identity={identity}>
        <SignOut />
        <SignOutPage />
      </IdentityProvider>
    </InHistory>,
  );
  return { history, asked };
};

const typed = () => {
  document.title = 'Ask a question - Countersign';
  writeDraft('ann', 'question.one', { value: { text: 'Not sent' }, aside: [] });
  writeDraft('ben', 'question.one', { value: { text: 'Of Ben' }, aside: [] });
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => localStorage.clear());

describe('whoever signs out over text that is not sent', () => {
  test('is asked first, and told where it is', async () => {
    typed();
    const { history, asked } = see(forgetting);
    await press('Sign out');
    expect(history.location.pathname).toBe('/sign-out');
    expect(asked).not.toHaveBeenCalled();
    expect(screen.getByRole('link', { name: 'Ask a question' })).toBeTruthy();
  });

  test('can keep it', async () => {
    typed();
    const { asked } = see(forgetting);
    await press('Keep it and sign out');
    expect(asked).toHaveBeenCalledTimes(1);
    expect(draftsOf('ann')).toHaveLength(1);
  });

  test('can remove it, and what others typed stays', async () => {
    typed();
    see(forgetting);
    await press('Remove it and sign out');
    expect(draftsOf('ann')).toEqual([]);
    expect(draftsOf('ben')).toHaveLength(1);
  });

  test('loses nothing where there is nobody to sign out at', async () => {
    typed();
    see(noLine);
    await press('Remove it and sign out');
    expect(await screen.findByText(/^The sign-in service is not responding\./)).toBeTruthy();
    expect(draftsOf('ann')).toHaveLength(1);
  });
});

test('whoever has sent everything signs out at once', async () => {
  const { history, asked } = see(forgetting);
  await userEvent.click(screen.getAllByRole('button', { name: 'Sign out' })[0]!);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(history.location.pathname).toBe('/');
});
