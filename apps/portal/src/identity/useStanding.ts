import { useSyncExternalStore } from 'react';
import { useIdentity } from './IdentityProvider.js';
import type { Standing } from './sign-in-session.js';

/** How the sign-in stands now: it changes by itself where another tab or the provider changes it. */
export const useStanding = (): Standing => {
  const { subscribe, standing } = useIdentity();
  return useSyncExternalStore(subscribe, standing, standing);
};
