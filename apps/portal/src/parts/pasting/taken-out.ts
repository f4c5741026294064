type Listener = (count: number) => void;

const listeners = new Set<Listener>();

/** Tells the page that so many characters were taken out of what was just pasted. */
export const tellTakenOut = (count: number): void => {
  for (const listener of listeners) listener(count);
};

/** Hears of every text that characters were taken out of, until the answer is called. */
export const onTakenOut = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
