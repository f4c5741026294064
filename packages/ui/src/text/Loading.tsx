import type { ReactNode } from 'react';

export const Loading = ({ children = 'Loading' }: { children?: ReactNode }) => (
  <div role="status" aria-live="polite" className="govuk-body app-loading">
    {children}
  </div>
);
