import { useEffect, type RefObject } from 'react';

let shown: string | null = null;

/** Puts focus on the heading of a page that was come to by a link. The first page after loading keeps the browser's. */
export const useHeadingFocus = (heading: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const address = window.location.pathname + window.location.search;
    if (shown !== null && shown !== address) heading.current?.focus({ preventScroll: true });
    shown = address;
  }, [heading]);
};
