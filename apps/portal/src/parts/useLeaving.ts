import { useEffect } from 'react';
import { useIdentity } from '../shell/IdentityProvider.js';
import { useHistory } from '../shell/useHistory.js';
import { useLatest } from './useLatest.js';

/** How long a link waits for what is done before it. Milliseconds. */
const patience = 3000;

const aWhile = () => new Promise((done) => setTimeout(done, patience));

/**
 * Does something before another page of the portal is shown, and waits a moment for it. Where the tab is closed or
 * loaded anew while something is not saved, the browser asks first; on the way to the sign-in it does not, as that
 * comes back to this tab.
 */
export const useLeaving = (before: () => Promise<void>, isUnsaved: () => boolean): void => {
  const history = useHistory();
  const identity = useIdentity();
  const latest = useLatest({ before, isUnsaved });
  useEffect(
    () =>
      history.block({
        blockerFn: async () => {
          await Promise.race([latest.current.before().catch(() => undefined), aWhile()]);
          return false;
        },
        enableBeforeUnload: () => latest.current.isUnsaved() && !identity.isSigningIn(),
      }),
    [history, identity, latest],
  );
};
