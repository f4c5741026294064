import { useSyncExternalStore } from 'react';

const narrow = () => globalThis.matchMedia?.('(max-width: 40.0525em)');

const subscribe = (onChange: () => void) => {
  const query = narrow();
  query?.addEventListener('change', onChange);
  return () => query?.removeEventListener('change', onChange);
};

/** Whether the window is below GOV.UK's tablet breakpoint. */
export const useIsNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => narrow()?.matches ?? false,
    () => false,
  );
