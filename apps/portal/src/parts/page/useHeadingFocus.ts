import { useEffect, useRef, type RefObject } from 'react';

let shown: string | null = null;

/**
 * Puts focus on the heading of a page that was come to by a link, unless something else on it claims focus. A page that
 * is still there while the next one comes claims nothing for the address of the next.
 */
export const useHeadingFocus = (heading: RefObject<HTMLElement | null>, claimedElsewhere: boolean): void => {
  const own = useRef<string | null>(null);
  useEffect(() => {
    const address = window.location.pathname + window.location.search;
    own.current ??= address;
    if (own.current !== address) return;
    const cameByLink = shown !== null && shown !== address;
    if (cameByLink && !claimedElsewhere) heading.current?.focus({ preventScroll: true });
    shown = address;
  }, [heading, claimedElsewhere]);
};
