import { countInWords } from '@countersign/domain/kernel';
import { Button, NotificationBanner } from '@countersign/ui';
import { useEffect, useState } from 'react';
import { useIdentity } from '../identity/IdentityProvider.js';
import { minutesLeft } from '../identity/minutes-left.js';
import { SignInButton } from '../identity/SignInButton.js';
import { useStanding } from '../identity/useStanding.js';

/** How often the time left is looked at. Milliseconds. */
const interval = 10_000;

const kept = 'What you typed is kept in this browser.';

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
        heading={
          isOver
            ? `Your sign-in has ended. ${kept}`
            : `Your sign-in ends in ${countInWords(left ?? 0, 'minute')}. ${kept}`
        }
      >
        {isOver ? (
          <SignInButton go={identity.signIn}>Sign in again</SignInButton>
        ) : (
          <Button type="button" onClick={() => void goOn()}>
            Stay signed in
          </Button>
        )}
      </NotificationBanner>
    </div>
  );
};
