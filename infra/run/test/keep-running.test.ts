import { keepRunning } from '../keep-running.mjs';

interface Death {
  readonly name: string;
  readonly how: string;
}

/** A service that ends as often as it is told to, and then runs on. */
const aService = (ends: number) => {
  let starts = 0;
  const start = async () => {
    starts += 1;
    const dies = starts <= ends;
    return {
      pid: starts,
      died: dies ? Promise.resolve({ name: 'api', how: 'ended with code 1' }) : new Promise<undefined>(() => undefined),
      stop: async () => undefined,
    };
  };
  return { start, starts: () => starts };
};

const said: string[] = [];
const say = (line: string) => void said.push(line);

test('a service that ended is started again, and that is said', async () => {
  const { start, starts } = aService(2);
  await keepRunning({ name: 'api', start, say });
  while (starts() < 3) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(said.filter((line) => line === 'The api ended with code 1. It is started again.')).toHaveLength(2);
});

test('one that ends over and over, or cannot be started again, is given up with its last end', async () => {
  const { start, starts } = aService(99);
  const { died } = (await keepRunning({ name: 'api', start, say })) as { readonly died: Promise<Death | undefined> };
  expect(await died).toMatchObject({ name: 'api', how: 'ended with code 1' });
  expect(starts()).toBe(5);

  let tries = 0;
  const failing = async () => {
    tries += 1;
    if (tries > 1) throw new Error('its port is taken');
    return { pid: 1, died: Promise.resolve({ name: 'api', how: 'ended' }), stop: async () => undefined };
  };
  const kept = (await keepRunning({ name: 'api', start: failing, say })) as {
    readonly died: Promise<Death | undefined>;
  };
  expect((await kept.died)?.how).toContain('its port is taken');
});

test('one that is asked to stop is not started again', async () => {
  const { start, starts } = aService(1);
  let stop: () => Promise<void> = async () => undefined;
  const { died } = await keepRunning({
    name: 'api',
    start,
    say,
    onStop: (given: () => Promise<void>) => (stop = given),
  });
  await stop();
  expect(await died).toBeUndefined();
  expect(starts()).toBe(1);
});
