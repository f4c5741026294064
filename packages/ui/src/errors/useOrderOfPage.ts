import { useLayoutEffect, useState } from 'react';
import type { ErrorSummaryItem } from './ErrorSummaryEntry.js';
import { orderOfPage } from './orderOfPage.js';

/** Entries in the order in which the fields that they lead to stand on the page. */
export const useOrderOfPage = (errors: readonly ErrorSummaryItem[]): readonly ErrorSummaryItem[] => {
  const hrefs = errors.map(({ href }) => href ?? '').join('\n');
  const [seen, setSeen] = useState<{ readonly hrefs: string; readonly order: readonly number[] } | null>(null);
  useLayoutEffect(() => {
    setSeen({ hrefs, order: orderOfPage(hrefs.split('\n')) });
  }, [hrefs]);
  return seen?.hrefs === hrefs ? seen.order.flatMap((index) => errors[index] ?? []) : errors;
};
