import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { portal } from './portal.js';
import { settingsFrom } from './settings.js';

const idp = { url: 'https://id.example', realm: 'countersign', clientId: 'countersign-portal' };
let root: string;
let api: Server;
let app: FastifyInstance;
let address: string;

const get = (url: string) => fetch(address + url);

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'countersign-portal-'));
  await mkdir(path.join(root, 'assets'));
  await writeFile(path.join(root, 'index.html'), '<!doctype html><title>Countersign</title>');
  await writeFile(path.join(root, 'assets', 'main.js'), 'export {}');
  api = createServer((request, response) => response.end(JSON.stringify({ asked: request.headers.authorization })));
  await new Promise<void>((listening) => api.listen(0, '127.0.0.1', listening));
  const { port } = api.address() as AddressInfo;
  app = await portal(
    { host: '127.0.0.1', port: 0, apiOrigin: `http://127.0.0.1:${port}`, trustedProxies: 'loopback', idp },
    root,
  );
  address = await app.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await app.close();
  await new Promise((closed) => api.close(closed));
  await rm(root, { recursive: true });
});

describe('the portal', () => {
  test('gives its page for every address of a page', async () => {
    const answer = await get('/templates/some-id?after=1');
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<title>Countersign</title>');
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test('does not pass its page off as a script that is not there', async () => {
    expect((await get('/assets/gone.js')).status).toBe(404);
  });

  test('lets a browser keep what is named by its content', async () => {
    expect((await get('/assets/main.js')).headers.get('cache-control')).toContain('immutable');
  });

  test('tells the browser where to sign in and which build it is, and nothing more', async () => {
    const { build, ...settings } = (await (await get('/config.json')).json()) as Record<string, unknown>;
    expect(settings).toEqual(idp);
    expect(build).toMatch(/^[0-9a-f]{12}$/);
  });

  test('tells which build it is, which is another once another is deployed, and is never kept', async () => {
    const answer = await get('/config.json');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { build } = (await answer.json()) as { readonly build: string };
    await writeFile(path.join(root, 'index.html'), '<!doctype html><title>Countersign, next</title>');
    const next = await portal(
      { host: '127.0.0.1', port: 0, apiOrigin: 'http://127.0.0.1:9', trustedProxies: 'loopback', idp },
      root,
    );
    const nextAddress = await next.listen({ host: '127.0.0.1', port: 0 });
    const told = (await (await fetch(`${nextAddress}/config.json`)).json()) as { readonly build: string };
    await next.close();
    await writeFile(path.join(root, 'index.html'), '<!doctype html><title>Countersign</title>');
    expect(told.build).not.toBe(build);
    expect((await (await get('/health')).json()) as unknown).toEqual({ status: 'ok', build });
  });

  test('lets its pages call themselves and the identity provider only', async () => {
    const policy = String((await get('/')).headers.get('content-security-policy'));
    expect(policy).toContain("connect-src 'self' https://id.example");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test('hands a question with its token to the API', async () => {
    const headers = { authorization: 'Bearer one', 'content-type': 'application/json' };
    const answer = await fetch(`${address}/graphql`, { method: 'POST', headers, body: '{}' });
    expect(await answer.json()).toEqual({ asked: 'Bearer one' });
  });

  test('hands a wish for an export with its token to the API', async () => {
    const answer = await fetch(`${address}/export/ledger`, { headers: { authorization: 'Bearer one' } });
    expect(await answer.json()).toEqual({ asked: 'Bearer one' });
  });

  test('does not hand a GET to the API', async () => {
    expect((await get('/graphql?query={me}')).headers.get('content-type')).toContain('text/html');
  });
});

const post = (headers: Readonly<Record<string, string>>, body: string) =>
  fetch(`${address}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });

test('more than the API would take is refused here, and never half-way', async () => {
  const answer = await post({}, `"${'x'.repeat(9 * 1024 * 1024)}"`);
  expect(answer.status).toBe(413);
  expect(await answer.json()).toMatchObject({ error: { code: 'TOO_LARGE' } });
});

test('while the API is away, it is said that it comes back, and when to ask again', async () => {
  const gone = await portal(
    { host: '127.0.0.1', port: 0, apiOrigin: 'http://127.0.0.1:9', trustedProxies: 'loopback', idp },
    root,
  );
  const url = await gone.listen({ host: '127.0.0.1', port: 0 });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${url}/graphql`, { method: 'POST', headers, body: '{}' });
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
  expect(await answer.json()).toMatchObject({ error: { code: 'BACK_SOON' } });
  await gone.close();
});

test('the API is told the address of who asks', async () => {
  const heard: unknown[] = [];
  api.once('request', ({ headers }) => heard.push(headers['x-forwarded-for']));
  await post({ 'x-forwarded-for': '198.51.100.7' }, '{}');
  expect(heard).toEqual(['198.51.100.7']);
});

test('settings that are missing stop it from starting', () => {
  expect(() => settingsFrom({ COUNTERSIGN_PORTAL_PORT: '3000' })).toThrow('COUNTERSIGN_API_URL');
});
