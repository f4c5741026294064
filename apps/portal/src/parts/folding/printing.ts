type Listener = (isPrinting: boolean) => void;

const listeners = new Set<Listener>();
let isPrinting = false;
let isListening = false;

const become = (now: boolean) => {
  if (now === isPrinting) return;
  isPrinting = now;
  for (const listener of [...listeners]) listener(now);
};

const listen = () => {
  isListening = true;
  window.addEventListener('beforeprint', () => become(true));
  window.addEventListener('afterprint', () => become(false));
  globalThis.matchMedia?.('print')?.addEventListener('change', ({ matches }) => become(matches));
};

/** Tells when the page goes to paper and when it is back on the screen; at once where it is on its way now. */
export const onPrinting = (listener: Listener): (() => void) => {
  if (!isListening) listen();
  listeners.add(listener);
  if (isPrinting) listener(true);
  return () => listeners.delete(listener);
};
