import { ButtonGroup, Link } from '@countersign/ui';
import { useState } from 'react';
import { draftsOf, forgetDraftsOf } from '../../parts/drafts/draft-store.js';
import { useIdentity } from '../../identity/IdentityProvider.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { SignInButton } from '../../identity/SignInButton.js';

const keepAll = () => undefined;

/** Signing out asks first about what somebody typed and has not sent: to be kept for them here, or to be removed. */
export const SignOutPage = () => {
  const identity = useIdentity();
  const [pages] = useState(() => draftsOf(identity.personKey).map(({ page }) => page));
  const places = pages.filter(({ href }, index) => pages.findIndex((page) => page.href === href) === index);
  if (places.length === 0)
    return (
      <Page title="Sign out">
        <p className="govuk-body">You are still signed in. Nothing that you typed is waiting to be sent.</p>
        <SignInButton go={() => identity.signOut(keepAll)}>Sign out</SignInButton>
      </Page>
    );
  return (
    <Page title="You have not sent everything you typed">
      <p className="govuk-body">You typed on these pages, and did not send it:</p>
      <ul className="govuk-list govuk-list--bullet">
        {places.map(({ title, href }) => (
          <li key={href}>
            <Link href={href}>{title}</Link>
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        If you keep it, it stays in this browser for up to 30 days. Countersign shows it to nobody but you, when you
        sign in here again. Remove it if other people use this computer under the same account.
      </p>
      <ButtonGroup>
        <SignInButton go={() => identity.signOut(keepAll)}>Keep it and sign out</SignInButton>
        <SignInButton variant="warning" go={() => identity.signOut(() => forgetDraftsOf(identity.personKey))}>
          Remove it and sign out
        </SignInButton>
        <Link href={paths.home}>Stay signed in</Link>
      </ButtonGroup>
    </Page>
  );
};
