import type { RouterHistory } from '@tanstack/react-router';
import { goToPlace, placeNow, type PlaceOnPage } from './place-on-page.js';

const prefix = 'countersign.place.';

/** How long a page may take to be drawn as it was before, and how long it is held there once it is. Milliseconds. */
const patience = 20_000;
const hold = 2000;

const ownMoves = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

const keyNow = (): string => {
  const state = window.history.state as { readonly __TSR_key?: string } | null;
  return prefix + (state?.__TSR_key ?? window.location.href);
};

const kept = (key: string): PlaceOnPage | null => {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as PlaceOnPage | null;
  } catch {
    return null;
  }
};

const keep = (key: string): void => {
  try {
    sessionStorage.setItem(key, JSON.stringify(placeNow()));
  } catch {
    return;
  }
};

const left = 'countersign.place-left';

interface Left {
  readonly href: string;
  readonly place: PlaceOnPage;
}

/** Where this tab was when it was loaded anew, or went to the sign-in, which gives it back as a new step. Told once. */
const takeLeft = (): PlaceOnPage | null => {
  try {
    const was = JSON.parse(sessionStorage.getItem(left) ?? 'null') as Left | null;
    sessionStorage.removeItem(left);
    return was?.href === window.location.pathname + window.location.search ? was.place : null;
  } catch {
    return null;
  }
};

const keepLeft = (): void => {
  try {
    const was: Left = { href: window.location.pathname + window.location.search, place: placeNow() };
    sessionStorage.setItem(left, JSON.stringify(was));
  } catch {
    return;
  }
};

/**
 * Takes somebody back to a place as the page comes to be drawn, which is when its answers have come. As soon as they
 * move themselves, they are left alone.
 */
const takeBack = (place: PlaceOnPage): (() => void) => {
  const watch = new MutationObserver(() => go());
  const timer = setTimeout(() => leave(), patience);
  let held: ReturnType<typeof setTimeout> | undefined;
  const go = () => {
    goToPlace(place);
    clearTimeout(held);
    if (Math.abs(window.scrollY - place.down) <= 1) held = setTimeout(() => leave(), hold);
  };
  const leave = () => {
    watch.disconnect();
    clearTimeout(timer);
    clearTimeout(held);
    for (const move of ownMoves) window.removeEventListener(move, leave);
  };
  watch.observe(document.body, { childList: true, subtree: true });
  for (const move of ownMoves) window.addEventListener(move, leave);
  go();
  return leave;
};

/**
 * Somebody who comes back to a page, by the browser's Back or by loading it anew, is where they were: as far down, with
 * the sections open that they had opened. A page that is come to by a link begins at its top.
 */
export const keepPlace = (history: RouterHistory): (() => void) => {
  let key = keyNow();
  let leave: () => void = () => undefined;
  const takeBackTo = (place: PlaceOnPage | null) => {
    if (place !== null) leave = takeBack(place);
  };
  const moved = history.subscribe(({ action }) => {
    leave();
    keep(key);
    key = prefix + (history.location.state.__TSR_key ?? history.location.href);
    if (action.type !== 'PUSH' && action.type !== 'REPLACE') takeBackTo(kept(key));
  });
  const going = () => {
    keep(key);
    keepLeft();
  };
  window.addEventListener('pagehide', going);
  takeBackTo(takeLeft() ?? kept(key));
  return () => {
    moved();
    leave();
    window.removeEventListener('pagehide', going);
  };
};
