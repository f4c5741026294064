import { ButtonGroup, Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/sign-out';
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
      <Page title={words.signOut}>
        <p className="govuk-body">{words.youAreStillSigned}</p>
        <SignInButton go={() => identity.signOut(keepAll)}>{words.signOut}</SignInButton>
      </Page>
    );
  return (
    <Page title={words.youHaveNotSentEverything}>
      <p className="govuk-body">{words.youHaveUnsentText}</p>
      <ul className="govuk-list govuk-list--bullet">
        {places.map(({ title, href }) => (
          <li key={href}>
            <Link href={href}>{title}</Link>
          </li>
        ))}
      </ul>
      <p className="govuk-body">{words.ifYouKeep}</p>
      <ButtonGroup>
        <SignInButton go={() => identity.signOut(keepAll)}>{words.keepItAndSignOut}</SignInButton>
        <SignInButton variant="warning" go={() => identity.signOut(() => forgetDraftsOf(identity.personKey))}>
          {words.removeItAndSignOut}
        </SignInButton>
        <Link href={paths.home}>{words.staySignedIn}</Link>
      </ButtonGroup>
    </Page>
  );
};
