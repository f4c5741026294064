import { Button, NotificationBanner } from '@countersign/ui';
import * as words from '@countersign/words/portal/layout';
import { useEffect, useState } from 'react';
import { useIdentity } from '../identity/IdentityProvider.js';
import { minutesLeft } from '../identity/minutes-left.js';
import { SignInButton } from '../identity/SignInButton.js';
import { useStanding } from '../identity/useStanding.js';

/** How often the time left is looked at. Milliseconds. */
const interval = 10_000;

const kept = words.whatYouTypedIsKeptInThisBrowser;

/** Tells before a sign-in ends how long it has left, and goes on with it; and once it has ended. */
export const SignInEnding = () => {
  const identity = useIdentity();
  const isEnded = useStanding().kind === 'ended';
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const timer = setInterval(() => setLeft(minutesLeft(identity.endsAt(), Date.now())), interval);
    return () => clearInterval(timer);
  }, [identity]);
  if (left === null && !isEnded) return null;
  const isOver = isEnded || left === 0;
  const goOn = async () => {
    if ((await identity.renew()) === 'renewed') setLeft(null);
  };
  return (
    <div className="govuk-width-container" role="status">
      <NotificationBanner
        heading={isOver ? words.yourSignInHasEnded({ kept }) : words.yourSignInEnds({ left: left ?? 0, kept })}
      >
        {isOver ? (
          <SignInButton go={identity.signIn}>{words.signInAgain}</SignInButton>
        ) : (
          <Button type="button" onClick={() => void goOn()}>
            {words.staySignedIn}
          </Button>
        )}
      </NotificationBanner>
    </div>
  );
};
