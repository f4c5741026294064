import { claimPort } from '../../packages/database/embedded/embedded.mjs';

const usual = { portal: 3000, api: 4000, identity: 8080 };

const claimAll = async () => {
  const claimed = {};
  for (const [name, port] of Object.entries(usual)) claimed[name] = await claimPort(port);
  return {
    ports: Object.fromEntries(Object.entries(claimed).map(([name, { port }]) => [name, port])),
    release: () => Object.values(claimed).forEach((one) => one.release()),
  };
};

const wasTaken = (error) => /EADDRINUSE/.test(error.death?.lines ?? '');

/**
 * Starts services on ports that no other run chooses while `release` was not called. A program that claims nothing can take
 * one all the same before its service listens: then what had started is stopped, and all start on others, three times at most.
 * @template Started
 * @param {{
 *   start: (ports: { portal: number, api: number, identity: number }) => Promise<Started>,
 *   stop: () => Promise<void>,
 *   say: (line: string) => void,
 * }} options
 * @returns {Promise<{ started: Started, release: () => void }>}
 */
export const onPorts = async ({ start, stop, say }, tries = 3) => {
  const { ports, release } = await claimAll();
  try {
    return { started: await start(ports), release };
  } catch (error) {
    release();
    if (tries === 1 || !wasTaken(error)) throw error;
    say('Somebody took a port meanwhile: starting on others');
    await stop();
    return onPorts({ start, stop, say }, tries - 1);
  }
};
