import type { MouseEvent } from 'react';
import { focusOn } from './focusOn.js';

/** Opens every closed section that a place stands in, and itself where it is one. */
const openTo = (place: HTMLElement): void => {
  for (let section = place.closest('details'); section; section = section.parentElement?.closest('details') ?? null)
    section.open = true;
};

/** Goes to a place on the same page, opens it, and takes focus there; the address stays as it is. */
export const jump = (event: MouseEvent<HTMLAnchorElement>, href: string, classWhileFocused?: string): void => {
  const target = href.startsWith('#') ? document.getElementById(href.slice(1)) : null;
  if (!target) return;
  event.preventDefault();
  openTo(target);
  focusOn(target.querySelector<HTMLElement>(':scope > summary') ?? target, classWhileFocused);
  target.scrollIntoView();
};
