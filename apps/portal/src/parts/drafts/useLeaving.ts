import { useEffect } from 'react';
import { useHistory } from '../../browser/useHistory.js';
import { useLatest } from './useLatest.js';
import { useUnsent } from './useUnsent.js';

/** How long a link waits for what is done before it. Milliseconds. */
const patience = 3000;

const aWhile = () => new Promise((done) => setTimeout(done, patience));

/**
 * Does something before another page of the portal is shown, and waits a moment for it. Where the tab is closed or
 * loaded anew while something is not saved, the browser asks first.
 */
export const useLeaving = (before: () => Promise<void>, isUnsaved: () => boolean): void => {
  const history = useHistory();
  const latest = useLatest(before);
  useUnsent(isUnsaved);
  useEffect(
    () =>
      history.block({
        blockerFn: async () => {
          await Promise.race([latest.current().catch(() => undefined), aWhile()]);
          return false;
        },
        enableBeforeUnload: false,
      }),
    [history, latest],
  );
};
