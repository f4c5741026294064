import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { build } from 'esbuild';

jest.setTimeout(120_000);

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

let folder: string;
let api: Server;
/** A request to the API that waits for its answer. */
const waiting: ServerResponse[] = [];

/** The server as it runs for real, and the pages that it needs to start. */
const prepare = async () => {
  await mkdir(here('../node_modules/.cache'), { recursive: true });
  folder = await mkdtemp(here('../node_modules/.cache/portal-'));
  await build({
    entryPoints: [here('main.ts')],
    outfile: path.join(folder, 'server/main.mjs'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'silent',
  });
  await mkdir(path.join(folder, 'pages'));
  await mkdir(path.join(folder, 'client'));
  await writeFile(path.join(folder, 'pages/addresses.json'), JSON.stringify({ '/': 'start' }));
  await writeFile(path.join(folder, 'pages/start.html'), '<!doctype html><title>Countersign</title>');
  await writeFile(path.join(folder, 'pages/not-found.html'), '<!doctype html><title>Page not found</title>');
};

beforeAll(async () => {
  await prepare();
  api = createServer((_, response) => void waiting.push(response));
  api.listen(0, '127.0.0.1');
  await once(api, 'listening');
});

afterAll(async () => {
  api.closeAllConnections();
  api.close();
  await rm(folder, { recursive: true });
});

const start = async (): Promise<{ child: ChildProcess; url: string; ended: Promise<number | null> }> => {
  const child = fork(path.join(folder, 'server/main.mjs'), [], {
    execArgv: [],
    env: {
      PATH: process.env['PATH'],
      COUNTERSIGN_PORTAL_PORT: '0',
      COUNTERSIGN_API_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
      COUNTERSIGN_IDP_URL: 'https://id.example',
      COUNTERSIGN_IDP_REALM: 'countersign',
      COUNTERSIGN_IDP_CLIENT: 'countersign-portal',
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return { child, url: `http://127.0.0.1:${port}`, ended };
};

const until = async <T>(look: () => Promise<T | undefined>): Promise<T> => {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
  }
};

test.each(['SIGTERM', 'SIGINT'] as const)(
  'asked to stop by %s, once and again, it finishes what it has begun, refuses what comes after, and then ends',
  async (signal) => {
    const { child, url, ended } = await start();
    const post = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' };
    const arrived = once(api, 'request');
    const begun = fetch(`${url}/graphql`, post);
    await arrived;

    child.kill(signal);
    const refused = await until(async () => {
      const answer = await fetch(`${url}/health`);
      return answer.status === 503 ? answer : undefined;
    });
    expect(refused.headers.get('connection')).toBe('close');
    child.kill(signal);
    expect((await fetch(`${url}/health`)).status).toBe(503);

    waiting.pop()?.end('{"data":"whole"}');
    expect(await (await begun).json()).toEqual({ data: 'whole' });
    expect(await ended).toBe(0);
    await expect(fetch(`${url}/health`)).rejects.toThrow();
  },
);
