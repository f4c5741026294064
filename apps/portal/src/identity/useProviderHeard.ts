import { useEffect } from 'react';
import { useIdentity } from './IdentityProvider.js';

/** How old a sign-in may be that is taken for good when somebody comes back to the tab. Milliseconds. */
const fresh = 60_000;

/** Asks the provider, when somebody comes back to this tab, whether they are still signed in: another service may have ended it. */
export const useProviderHeard = (): void => {
  const identity = useIdentity();
  useEffect(() => {
    let asked = Date.now();
    const look = () => {
      if (document.visibilityState !== 'visible' || Date.now() - asked < fresh) return;
      asked = Date.now();
      void identity.renew();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [identity]);
};
