import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { claimPort, freePort } from '../../../packages/database/embedded/embedded.mjs';
import { onPorts } from '../on-ports.mjs';

const occupy = async (port: number): Promise<Server> => {
  const server = createServer((socket) => socket.destroy()).listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
};

const embedded = new URL('../../../packages/database/embedded/embedded.mjs', import.meta.url).href;

/** Another run, which has chosen this port and does not listen there yet. */
const anotherRun = async (port: number): Promise<{ child: ChildProcess; chosen: number }> => {
  const source = `import { claimPort } from ${JSON.stringify(embedded)};
    process.on('message', () => undefined);
    process.send((await claimPort(${port})).port);`;
  const stdio = ['ignore', 'inherit', 'inherit', 'ipc'] as const;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], { stdio: [...stdio] });
  const [chosen] = (await once(child, 'message')) as [number];
  return { child, chosen };
};

test('of those who choose one port at once, one gets it, and each other another', async () => {
  const wanted = await freePort();
  const claims = await Promise.all(Array.from({ length: 8 }, () => claimPort(wanted)));
  expect(new Set(claims.map(({ port }) => port)).size).toBe(8);
  for (const { release } of claims) release();
});

test('a port that another run has chosen is free again when that run is gone, however it went', async () => {
  const wanted = await freePort();
  const { child, chosen } = await anotherRun(wanted);
  expect(chosen).toBe(wanted);
  const other = await claimPort(wanted);
  expect(other.port).not.toBe(wanted);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const again = await claimPort(wanted);
  expect(again.port).toBe(wanted);
  for (const { release } of [other, again]) release();
});

test('a port that is taken before its service listens is no end: all start on others', async () => {
  const tried: number[] = [];
  const said: string[] = [];
  let stopped = 0;
  let occupant: Server | undefined;
  const start = async ({ portal }: { readonly portal: number }) => {
    tried.push(portal);
    occupant ??= await occupy(portal);
    return occupy(portal).catch((error: Error) => {
      throw Object.assign(error, { death: { lines: error.message } });
    });
  };
  const stop = async () => void (stopped += 1);
  const { started, release } = await onPorts({ start, stop, say: (line: string) => void said.push(line) });
  expect([tried.length, new Set(tried).size, stopped]).toEqual([2, 2, 1]);
  expect(said).toEqual(['Somebody took a port meanwhile: starting on others']);
  for (const server of [started, occupant]) server?.close();
  release();
});

test('another fault of a start is told at once', async () => {
  const start = () => Promise.reject(new Error('It cannot start.'));
  await expect(onPorts({ start, stop: async () => undefined, say: () => undefined })).rejects.toThrow('cannot start');
});
