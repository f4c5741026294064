import { useEffect, useSyncExternalStore } from 'react';

/**
 * Code that a page needs only once somebody begins something. `useHere` asks for it as soon as it is wanted, and is null
 * until it is here; `come` waits for it, and is null where it does not come, so that whoever asks goes on without it.
 */
export const later = <Code>(load: () => Promise<Code>) => {
  let here: Code | null = null;
  let coming: Promise<Code | null> | null = null;
  const told = new Set<() => void>();
  const tellOf = (tell: () => void) => {
    told.add(tell);
    return () => void told.delete(tell);
  };
  const come = () =>
    (coming ??= load().then(
      (code) => {
        here = code;
        for (const tell of told) tell();
        return code;
      },
      () => (coming = null),
    ));
  const useHere = (isWanted: boolean): Code | null => {
    useEffect(() => {
      if (isWanted) void come();
    }, [isWanted]);
    return useSyncExternalStore(tellOf, () => here);
  };
  return { useHere, come, now: () => here };
};
