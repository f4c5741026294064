import type { ReactNode } from 'react';

export type ScrollRegionProps = { label: string; children: ReactNode };

/** Holds what may be wider than the window; a keyboard can reach it and scroll it. */
export const ScrollRegion = ({ label, children }: ScrollRegionProps) => (
  <div className="app-scroll-region" role="region" aria-label={label} tabIndex={0}>
    {children}
  </div>
);
