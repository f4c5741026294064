import { setTimeout as pause } from 'node:timers/promises';

/** A service that ends as often within as many milliseconds is given up. */
const most = { deaths: 5, within: 60_000 };
const firstPause = 250;

const recent = (times) => times.filter((time) => Date.now() - time < most.within);

/**
 * Starts a service, and starts it again when it ends without being asked to: at once, then after longer and longer. Given
 * up where it ends too often; `died` then tells of its last end. `start` is given a function that takes the way to stop it.
 * @param {{
 *   name: string,
 *   start: (onStart: (stop: () => Promise<void>) => void) => Promise<any>,
 *   say: (line: string) => void,
 *   onStop?: (stop: () => Promise<void>) => unknown,
 * }} options
 */
export const keepRunning = async ({ name, start, say, onStop = () => undefined }) => {
  let [stopping, stopCurrent, deaths] = [false, undefined, []];
  onStop(async () => {
    stopping = true;
    await stopCurrent?.();
  });
  const begin = async () => {
    const service = await start((stop) => (stopCurrent = stop));
    stopCurrent = service.stop;
    if (stopping) await service.stop();
    return service;
  };
  let service = await begin();

  const beginAgain = async (how) => {
    say(`The ${name} ${how}. It is started again.`);
    await pause(firstPause * 2 ** (deaths.length - 1));
    if (stopping) return;
    service = await begin().catch((error) => ({
      died: Promise.resolve(
        error.death ?? { name, how: `could not be started (${error.message})`, log: '', lines: '' },
      ),
    }));
    if (service.stop) say(`The ${name} is back.`);
  };

  const watch = async () => {
    for (;;) {
      const death = await service.died;
      if (stopping || !death) return undefined;
      deaths = [...recent(deaths), Date.now()];
      if (deaths.length >= most.deaths) return death;
      await beginAgain(death.how);
      if (stopping) return undefined;
    }
  };
  return { name, pid: () => service.pid, died: watch() };
};
