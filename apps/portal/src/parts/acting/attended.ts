import { useEffect } from 'react';

/** How long after the last key or touch somebody is taken to be there still. Milliseconds. */
const patience = 600_000;

let lastTouch = 0;

const touched = () => {
  lastTouch = Date.now();
};

const signs = ['keydown', 'pointerdown', 'focus'] as const;

/** Notes that somebody is at the screen, for `isAttended`. */
export const useAttended = (): void => {
  useEffect(() => {
    touched();
    for (const sign of signs) window.addEventListener(sign, touched);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, touched);
    };
  }, []);
};

/** Whether the page is in view and somebody used it lately: a screen that was left asks nothing, and its sign-in can end. */
export const isAttended = (): boolean => document.visibilityState === 'visible' && Date.now() - lastTouch < patience;
