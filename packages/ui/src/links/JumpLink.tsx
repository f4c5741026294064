import type { ReactNode } from 'react';
import { jump } from '../base/jump.js';

export interface JumpLinkProps {
  /** The id of the place on this page. */
  to: string;
  children: ReactNode;
}

/** A link to a place further along on the same page: focus goes with it, and the address stays as it is. */
export const JumpLink = ({ to, children }: JumpLinkProps) => (
  <a href={`#${to}`} className="govuk-link" onClick={(event) => jump(event, `#${to}`)}>
    {children}
  </a>
);
