import { mkdtemp } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { removeData } from '../../../packages/database/embedded/embedded.mjs';
import { aRun, endRuns, leftOver, serversOf } from './a-run.ts';
import { askDatabase } from './kept-data.ts';

const usual = [3000, 4000, 8080];

const occupy = (port: number) =>
  new Promise<Server | undefined>((resolve) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });

let data = '';
let occupants: readonly (Server | undefined)[] = [];

beforeAll(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'countersign-start-'));
  occupants = await Promise.all(usual.map(occupy));
});

afterAll(async () => {
  await endRuns();
  for (const server of occupants) server?.close();
  await removeData(data);
});

test('a service that ended, and PostgreSQL, are started again', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-again-'));
  const run = aRun({ data: folder });
  const url = await run.url;
  const ask = () =>
    fetch(`${url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' });
  const end = (words: string, signal: NodeJS.Signals) => {
    for (const pid of serversOf(folder, words)) process.kill(pid, signal);
  };
  expect((await ask()).status).toBe(401);
  end('apps/api/dist/main.js', 'SIGKILL');
  await run.said('The api was ended by SIGKILL. It is started again.');
  await run.said('The api is back.');
  expect((await ask()).status).toBe(401);
  end('bin/postgres\0-D', 'SIGQUIT');
  await run.said('The PostgreSQL ended. It is started again.');
  await run.said('The PostgreSQL is back.');
  expect(await askDatabase(folder, 'select 1 as one')).toEqual([{ one: 1 }]);

  process.kill(run.pid, 'SIGTERM');
  const { code } = await run.ended;
  expect(code).toBe(0);
  expect(await leftOver(folder)).toEqual([]);
  await removeData(folder);
});

test('starts behind busy ports, once only, survives a kill -9 with its data, and leaves no process', async () => {
  const first = aRun({ data });
  const url = await first.url;
  expect(usual).not.toContain(Number(new URL(url).port));
  const page = await fetch(url);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<div id=');

  const second = await aRun({ data }).ended;
  expect(second.code).toBe(1);
  expect(second.output).toContain(`Countersign is already running: ${url}`);

  await askDatabase(data, 'create table public.kept as select 1930 as number');
  process.kill(first.pid, 'SIGKILL');
  await first.ended;
  expect(await leftOver(data)).toEqual([]);

  const again = aRun({ data });
  expect((await fetch(await again.url)).status).toBe(200);
  expect(await askDatabase(data, 'select number from public.kept')).toEqual([{ number: 1930 }]);

  process.kill(again.pid, 'SIGTERM');
  expect((await again.ended).code).toBe(0);
  expect(await leftOver(data)).toEqual([]);
});
