import { ButtonGroup, NotificationBanner } from '@countersign/ui';
import { FrameAround } from './FrameAround.js';
import type { Identity } from '../identity/identity.js';
import { Page } from '../parts/page/Page.js';
import { SignInButton } from '../identity/SignInButton.js';
import type { Somebody } from '../identity/who-is-here.js';

interface SomebodyElsePageProps {
  readonly identity: Identity;
  readonly before: Somebody;
  readonly now: Somebody;
}

/** This tab was one person's and another is signed in: nothing goes on in silence, and each keeps their own text. */
export const SomebodyElsePage = ({ identity, before, now }: SomebodyElsePageProps) => {
  const [first, second] = [before.name ?? 'Another person', now.name ?? 'somebody else'];
  return (
    <FrameAround>
      <Page title="Somebody else is signed in now">
        <NotificationBanner
          role="alert"
          heading={`${first} used this tab, and ${second} is signed in in this browser.`}
        >
          <p className="govuk-body">
            Nothing is done here before you choose. What {first} typed and did not send is kept for them, and shown to
            nobody else.
          </p>
        </NotificationBanner>
        <ButtonGroup>
          <SignInButton go={() => Promise.resolve(identity.goOnAs(now))}>Go on as {second}</SignInButton>
          <SignInButton variant="secondary" go={identity.signOutForBefore}>
            Sign out, so that {first} can sign in
          </SignInButton>
        </ButtonGroup>
      </Page>
    </FrameAround>
  );
};

/** The same person signed out in another tab. */
export const SignedOutPage = ({ identity }: { identity: Identity }) => (
  <FrameAround>
    <Page title="You are signed out">
      <NotificationBanner role="alert" heading="You signed out in another tab of this browser.">
        <p className="govuk-body">Sign in again to come back to this page, with what you typed and kept.</p>
      </NotificationBanner>
      <SignInButton go={identity.signIn}>Sign in again</SignInButton>
    </Page>
  </FrameAround>
);
