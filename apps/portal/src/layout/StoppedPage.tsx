import { ButtonGroup, NotificationBanner } from '@countersign/ui';
import * as words from '@countersign/words/portal/layout';
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
  const [first, second] = [before.name ?? words.anotherPerson, now.name ?? words.somebodyElse];
  return (
    <FrameAround>
      <Page title={words.somebodyElseIsSigned}>
        <NotificationBanner role="alert" heading={words.firstUsedThisTab({ first, second })}>
          <p className="govuk-body">{words.chooseWhatToDoNext({ first })}</p>
        </NotificationBanner>
        <ButtonGroup>
          <SignInButton go={() => Promise.resolve(identity.goOnAs(now))}>
            {words.continueAsSecond({ second })}
          </SignInButton>
          <SignInButton variant="secondary" go={identity.signOutForBefore}>
            {words.signOutSoThatFirst({ first })}
          </SignInButton>
        </ButtonGroup>
      </Page>
    </FrameAround>
  );
};

/** The same person signed out in another tab. */
export const SignedOutPage = ({ identity }: { identity: Identity }) => (
  <FrameAround>
    <Page title={words.youAreSignedOut}>
      <NotificationBanner role="alert" heading={words.youSignedOutInAnother}>
        <p className="govuk-body">{words.signInAgainToReturn}</p>
      </NotificationBanner>
      <SignInButton go={identity.signIn}>{words.signInAgain}</SignInButton>
    </Page>
  </FrameAround>
);
