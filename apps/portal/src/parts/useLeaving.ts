import { useEffect } from 'react';
import { useHistory } from '../shell/useHistory.js';
import { useLatest } from './useLatest.js';

/** Does something before another page of the portal is shown, and waits for it. It never keeps anybody here. */
export const useLeaving = (before: () => Promise<void>): void => {
  const history = useHistory();
  const latest = useLatest(before);
  useEffect(
    () =>
      history.block({
        blockerFn: async () => {
          await latest.current();
          return false;
        },
        enableBeforeUnload: false,
      }),
    [history, latest],
  );
};
