/** Told by a part of the portal that got an answer again after there was none. */
const back = 'countersign-line-back';

/** How long to wait before it is tried again, after so many tries in vain: longer each time. Milliseconds. */
export const pauseBefore = (triesInVain: number): number => Math.min(60_000, 2000 * 2 ** triesInVain);

export const tellLineIsBack = (): void => void window.dispatchEvent(new Event(back));

/** Calls when there may be a line again: the browser says so, the page comes into view, or something was answered. */
export const onLineBack = (listener: () => void): (() => void) => {
  const whenInView = () => {
    if (document.visibilityState === 'visible') listener();
  };
  window.addEventListener('online', listener);
  window.addEventListener(back, listener);
  document.addEventListener('visibilitychange', whenInView);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener(back, listener);
    document.removeEventListener('visibilitychange', whenInView);
  };
};

/** Tries again by itself, with longer and longer pauses, and at once when there may be a line. The answer stops it. */
export const keepTrying = (attempt: () => void): (() => void) => {
  let tries = 0;
  let timer: ReturnType<typeof setTimeout>;
  const wait = () => {
    timer = setTimeout(again, pauseBefore(tries));
  };
  const again = () => {
    tries += 1;
    wait();
    attempt();
  };
  const stopHearing = onLineBack(() => {
    clearTimeout(timer);
    tries = 0;
    wait();
    attempt();
  });
  wait();
  return () => {
    clearTimeout(timer);
    stopHearing();
  };
};
