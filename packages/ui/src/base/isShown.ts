import type { ReactNode } from 'react';

/** Whether React would put anything on the page for this content. */
export const isShown = (content: ReactNode): boolean =>
  content !== undefined && content !== null && content !== false && content !== '';
