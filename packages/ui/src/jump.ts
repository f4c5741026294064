import type { MouseEvent } from 'react';
import { focusOn } from './focusOn.js';

/** Goes to a place on the same page, focus included; the address stays as it is. */
export const jump = (event: MouseEvent<HTMLAnchorElement>, href: string, classWhileFocused?: string): void => {
  const target = href.startsWith('#') ? document.getElementById(href.slice(1)) : null;
  if (!target) return;
  event.preventDefault();
  focusOn(target, classWhileFocused);
  target.scrollIntoView();
};
