import { useLayoutEffect, useRef, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import { onPrinting } from './printing.js';

/**
 * Opens what is closed while the page is on paper, and closes it again after. `made` makes the content that is made only
 * once somebody opens it. What is not for paper stays as it is.
 */
export const useOpenOnPaper = (made: () => void, isForPaper: boolean): RefObject<HTMLDetailsElement | null> => {
  const details = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (!isForPaper) return;
    let wasOpened = false;
    let isMounting = true;
    const stop = onPrinting((isPrinting) => {
      if (details.current === null) return;
      if (isPrinting && !details.current.open) {
        if (isMounting) made();
        else flushSync(made);
        details.current.open = true;
        wasOpened = true;
      } else if (!isPrinting && wasOpened) {
        details.current.open = false;
        wasOpened = false;
      }
    });
    isMounting = false;
    return () => void stop();
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `made` sets a state of the same component
  }, [isForPaper]);
  return details;
};
