import { useEffect, type RefObject } from 'react';

let shown: string | null = null;

/** Puts focus on the heading of a page that was come to by a link, unless something else on it claims focus. */
export const useHeadingFocus = (heading: RefObject<HTMLElement | null>, claimedElsewhere: boolean): void => {
  useEffect(() => {
    const address = window.location.pathname + window.location.search;
    const cameByLink = shown !== null && shown !== address;
    if (cameByLink && !claimedElsewhere) heading.current?.focus({ preventScroll: true });
    shown = address;
  }, [heading, claimedElsewhere]);
};
