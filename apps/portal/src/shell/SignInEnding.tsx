import { Button, NotificationBanner } from '@countersign/ui';
import { useEffect, useState } from 'react';
import { useIdentity } from './IdentityProvider.js';
import { minutesLeft } from './minutes-left.js';

/** How often the time left is looked at. Milliseconds. */
const interval = 10_000;

/** Tells before a sign-in ends how long it has left, and goes on with it. */
export const SignInEnding = () => {
  const identity = useIdentity();
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const timer = setInterval(() => setLeft(minutesLeft(identity.endsAt(), Date.now())), interval);
    return () => clearInterval(timer);
  }, [identity]);
  if (left === null) return null;
  const goOn = async () => {
    if (await identity.renew()) setLeft(null);
    else await identity.signIn();
  };
  return (
    <div className="govuk-width-container" role="status">
      <NotificationBanner
        heading={
          left === 0
            ? 'Your sign-in has ended. What you typed is kept in this tab.'
            : `Your sign-in ends in ${left} ${left === 1 ? 'minute' : 'minutes'}. What you typed is kept in this tab.`
        }
      >
        <Button type="button" onClick={() => void goOn()}>
          {left === 0 ? 'Sign in again' : 'Stay signed in'}
        </Button>
      </NotificationBanner>
    </div>
  );
};
