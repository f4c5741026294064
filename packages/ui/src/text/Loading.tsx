import * as words from '@countersign/words/ui/text';
import type { ReactNode } from 'react';

export const Loading = ({ children = words.loading }: { children?: ReactNode }) => (
  <div role="status" aria-live="polite" className="govuk-body app-loading">
    {children}
  </div>
);
