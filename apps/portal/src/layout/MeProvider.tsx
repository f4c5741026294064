import type { Act, OrganisationKind, Role } from '@countersign/domain/authority';
import { createContext, use, type ReactNode } from 'react';

export interface Me {
  readonly person: { readonly id: string; readonly name: string };
  readonly organisation: {
    readonly id: string;
    readonly kind: OrganisationKind;
    readonly name: string;
    readonly shortName: string;
  };
  readonly roles: readonly Role[];
  readonly acts: readonly Act[];
}

const MeContext = createContext<Me | null>(null);

export const MeProvider = ({ me, children }: { me: Me; children: ReactNode }) => (
  <MeContext value={me}>{children}</MeContext>
);

/** The person who is signed in. Only pages of `pageAt` may ask. */
export const useMe = (): Me => {
  const me = use(MeContext);
  if (me === null) throw new Error('Nobody is signed in here.');
  return me;
};

export const useMay = (act: Act): boolean => useMe().acts.includes(act);
