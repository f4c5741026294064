import type { ReactNode } from 'react';

export type HeaderAccountProps = { organisation: ReactNode; person: ReactNode; children?: ReactNode };

/** Whom one works for, who one is, and the way out (`children`). */
export const HeaderAccount = ({ organisation, person, children }: HeaderAccountProps) => (
  <div className="app-header-account">
    <div className="app-header-account__names">
      <span className="app-header-account__organisation">{organisation}</span>
      <span className="app-header-account__person">{person}</span>
    </div>
    {children}
  </div>
);
