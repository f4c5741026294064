/**
 * Settles when this process is asked to stop: by Ctrl-C, a signal, or the end of the npm that started it (a shell
 * between the two may die of a signal without passing it on).
 */
export const whenAsked = () => {
  const controller = new AbortController();
  const asked = new Promise((resolve) => {
    const ask = () => {
      controller.abort();
      resolve();
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask);
    const parent = process.ppid;
    if (process.env.npm_lifecycle_event) setInterval(() => process.ppid !== parent && ask(), 500).unref();
  });
  return { asked, signal: controller.signal };
};
