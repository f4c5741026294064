import { createContext, use, type ReactNode } from 'react';
import type { Identity } from './identity.js';

const IdentityContext = createContext<Identity | null>(null);

export const IdentityProvider = ({ identity, children }: { identity: Identity; children: ReactNode }) => (
  <IdentityContext value={identity}>{children}</IdentityContext>
);

export const useIdentity = (): Identity => {
  const identity = use(IdentityContext);
  if (identity === null) throw new Error('There is no identity above this component.');
  return identity;
};
