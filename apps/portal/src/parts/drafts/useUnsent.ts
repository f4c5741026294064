import { useEffect } from 'react';
import { useIdentity } from '../../identity/IdentityProvider.js';
import { isLeavingAsPlanned } from '../../browser/planned-leaving.js';
import { useLatest } from './useLatest.js';

/**
 * Where the tab is closed or loaded anew while something is not sent, the browser asks first. It does not on the way to
 * the sign-in or to a new version, from where this tab comes back with everything that was typed.
 */
export const useUnsent = (isUnsent: () => boolean): void => {
  const identity = useIdentity();
  const latest = useLatest(isUnsent);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (latest.current() && !isLeavingAsPlanned() && !identity.isSigningIn()) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [identity, latest]);
};
