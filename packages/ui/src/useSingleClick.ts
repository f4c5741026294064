import { type MouseEventHandler, useRef } from 'react';

const MILLISECONDS_BETWEEN_CLICKS = 1000;

/** While `active`, a second click within a second of the first neither submits nor reaches the handler. */
export const useSingleClick = (
  active: boolean,
  onClick: MouseEventHandler<HTMLButtonElement> | undefined,
): MouseEventHandler<HTMLButtonElement> => {
  const last = useRef(-Infinity);
  return (event) => {
    const now = Date.now();
    if (active && now - last.current < MILLISECONDS_BETWEEN_CLICKS) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    last.current = now;
    onClick?.(event);
  };
};
