/** A stop that has not ended by itself after as many milliseconds is ended. */
const patience = 10_000;

/** Runs `stop` once, on the first of SIGTERM, SIGINT or the end of the process that started this one. */
export const untilStopped = (stop: () => Promise<void>): void => {
  let stopping = false;
  const once = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), patience).unref();
    void stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', once);
  process.on('SIGINT', once);
  process.once('disconnect', once);
};

/** Tells the process that started this one, if there is one, that the work can begin. */
export const sayReady = (facts: Readonly<Record<string, unknown>> = {}): void => {
  if (process.connected) process.send?.({ ready: true, ...facts }, () => undefined);
};
