import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { FastifyInstance } from 'fastify';
import { portal } from './portal.js';
import { settingsFrom } from './settings.js';

const idp = { url: 'https://id.example', realm: 'countersign', clientId: 'countersign-portal' };
const start = '<!doctype html><title>Countersign</title>';
const script = `export const words = '${'Countersign. '.repeat(200)}';`;
let root: string;
let api: Server;
let app: FastifyInstance;
let address: string;

const get = (url: string) => fetch(address + url);

interface Sent {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** An answer as it comes over the wire: `fetch` would have unpacked it. */
const ask = (url: string, headers: Readonly<Record<string, string>> = {}, method = 'GET', sent = '') =>
  new Promise<Sent>((resolve, reject) => {
    const asked = request(address + url, { method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.once('error', reject);
    asked.end(sent);
  });

const build = async (folder: string) => {
  const addresses = { '/': 'start', '/templates/$templateId/items/$itemId': 'sign-in-first' };
  await mkdir(path.join(folder, 'client/assets'), { recursive: true });
  await mkdir(path.join(folder, 'pages'));
  await writeFile(path.join(folder, 'pages/addresses.json'), JSON.stringify(addresses));
  await writeFile(path.join(folder, 'pages/start.html'), start);
  await writeFile(path.join(folder, 'pages/sign-in-first.html'), '<!doctype html><title>Sign in first</title>');
  await writeFile(
    path.join(folder, 'pages/not-found.html'),
    '<!doctype html><title>Page not found</title><script>1</script>',
  );
  await writeFile(path.join(folder, 'client/assets/main.js'), script);
  await writeFile(path.join(folder, 'client/assets/main.js.br'), brotliCompressSync(script));
  await writeFile(path.join(folder, 'client/assets/main.js.gz'), gzipSync(script));
};

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'countersign-portal-'));
  await build(root);
  api = createServer((asked, response) => {
    const answer = gzipSync(JSON.stringify({ asked: asked.headers.authorization }));
    response.writeHead(200, { 'content-encoding': 'gzip', vary: 'accept-encoding' }).end(answer);
  });
  await new Promise<void>((listening) => api.listen(0, '127.0.0.1', listening));
  const { port } = api.address() as AddressInfo;
  app = await portal(
    { host: '127.0.0.1', port: 0, apiOrigin: `http://127.0.0.1:${port}`, trustedProxies: 'loopback', idp },
    // With a slash at its end, as the folder of what was built has it.
    `${root}/`,
  );
  address = await app.listen({ host: '127.0.0.1', port: 0 });
});

afterAll(async () => {
  await app.close();
  await new Promise((closed) => api.close(closed));
  await rm(root, { recursive: true });
});

describe('the pages that were made ahead', () => {
  test('stand at the address that they were made for, whatever its parts are', async () => {
    expect(await (await get('/')).text()).toContain('<title>Countersign</title>');
    const item = await get(`/templates/some-id/items/${encodeURIComponent('a/ÿ'.repeat(40))}?after=1`);
    expect([item.status, await item.text()]).toEqual([200, '<!doctype html><title>Sign in first</title>']);
    expect((await get('/templates/some-id/items/need/')).status).toBe(200);
  });

  test('are not found at any other address, and say so to a program as well', async () => {
    const answer = await get('/templates/some-id/elsewhere');
    expect([answer.status, await answer.text()]).toEqual([
      404,
      '<!doctype html><title>Page not found</title><script>1</script>',
    ]);
  });

  test('are asked for each time, and sent once', async () => {
    const first = await ask('/', { 'accept-encoding': 'br' });
    expect([first.headers['cache-control'], first.headers.vary]).toEqual(['no-cache', 'accept-encoding']);
    const again = await ask('/', { 'accept-encoding': 'br', 'if-none-match': `W/${first.headers.etag}` });
    expect([again.status, again.body.length]).toEqual([304, 0]);
    const plain = await ask('/', { 'if-none-match': String(first.headers.etag) });
    expect([plain.status, plain.body.toString()]).toEqual([200, start]);
  });

  test('go out in brotli or gzip, with their length, and without a body for HEAD', async () => {
    for (const [encoding, unpack] of [
      ['br', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const answer = await ask('/', { 'accept-encoding': encoding });
      expect([answer.headers['content-encoding'], unpack(answer.body).toString()]).toEqual([encoding, start]);
      expect(answer.headers['content-length']).toBe(String(answer.body.length));
      const head = await ask('/', { 'accept-encoding': encoding }, 'HEAD');
      expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
        200,
        0,
        answer.headers['content-length'],
      ]);
    }
    expect((await ask('/elsewhere', {}, 'HEAD')).status).toBe(404);
  });
});

describe('what the pages load', () => {
  test('goes out as it was compressed when it was built, and is kept for good', async () => {
    for (const [encoding, unpack] of [
      ['br, gzip', brotliDecompressSync],
      ['gzip', gunzipSync],
    ] as const) {
      const { headers, body } = await ask('/assets/main.js', { 'accept-encoding': encoding });
      expect([headers['content-encoding'], unpack(body).toString()]).toEqual([encoding.split(',')[0], script]);
      expect(headers['content-type']).toContain('javascript');
      expect([headers['content-length'], headers.vary]).toEqual([String(body.length), 'accept-encoding']);
      expect(headers['cache-control']).toContain('immutable');
    }
    const plain = await ask('/assets/main.js');
    expect([plain.headers['content-encoding'], plain.body.toString()]).toEqual([undefined, script]);
  });

  test('is not passed off as a page where it is not there', async () => {
    expect((await get('/assets/gone.js')).status).toBe(404);
    expect((await get('/assets/gone.js')).headers.get('content-type')).toContain('json');
  });
});

describe('the portal', () => {
  test('tells the browser where to sign in and which build it is, and nothing more', async () => {
    const { build, ...settings } = (await (await get('/config.json')).json()) as Record<string, unknown>;
    expect(settings).toEqual(idp);
    expect(build).toMatch(/^[0-9a-f]{12}$/);
  });

  test('tells which build it is, which is another once another is deployed, and is never kept', async () => {
    const answer = await get('/config.json');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const { build } = (await answer.json()) as { readonly build: string };
    await writeFile(path.join(root, 'pages/sign-in-first.html'), '<!doctype html><title>Sign in first, next</title>');
    const next = await portal(
      { host: '127.0.0.1', port: 0, apiOrigin: 'http://127.0.0.1:9', trustedProxies: 'loopback', idp },
      root,
    );
    const nextAddress = await next.listen({ host: '127.0.0.1', port: 0 });
    const told = (await (await fetch(`${nextAddress}/config.json`)).json()) as { readonly build: string };
    await next.close();
    expect(told.build).not.toBe(build);
    expect((await (await get('/health')).json()) as unknown).toEqual({ status: 'ok', build });
  });

  test('lets its pages call themselves and the identity provider only, and run nothing that stands in them', async () => {
    for (const url of ['/', '/elsewhere', '/assets/main.js']) {
      const policy = String((await get(url)).headers.get('content-security-policy'));
      expect(policy).toContain("connect-src 'self' https://id.example");
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|sha256/);
    }
  });

  test('hands a question with its token to the API, and its answer back as compressed as it came', async () => {
    const headers = { authorization: 'Bearer one', 'content-type': 'application/json', 'accept-encoding': 'gzip' };
    const answer = await ask('/graphql', headers, 'POST', '{}');
    expect([answer.headers['content-encoding'], answer.headers.vary]).toEqual(['gzip', 'accept-encoding']);
    expect(JSON.parse(gunzipSync(answer.body).toString())).toEqual({ asked: 'Bearer one' });
  });

  test('hands a wish for an export with its token to the API', async () => {
    const answer = await fetch(`${address}/export/ledger`, { headers: { authorization: 'Bearer one' } });
    expect(await answer.json()).toEqual({ asked: 'Bearer one' });
  });

  test('does not hand a GET to the API', async () => {
    expect((await get('/graphql?query={me}')).headers.get('content-type')).toContain('text/html');
  });
});

test.each(['/%E0%A4%A', '/templates/%', '/assets/%zz.js'])('the address %s gets a plain page', async (url) => {
  const answer = await get(url);
  expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([400, 'nosniff']);
  const page = await answer.text();
  expect(page).toContain('<title>Page not found</title>');
  expect(page).not.toContain('<script');
  expect(page).not.toContain('%');
});

test.each(['/graphql/%E0%A4%A', '/export/%'])('the address %s gets a refusal', async (url) => {
  expect((await (await get(url)).json()) as unknown).toMatchObject({ error: { code: 'BAD_ADDRESS' } });
});

test.each(['/', '/config.json', '/assets/main.js', '/assets/gone.js', '/health', '/export/ledger', '/%'])(
  'what %s answers is taken for nothing but what it says it is',
  async (url) => {
    expect((await get(url)).headers.get('x-content-type-options')).toBe('nosniff');
  },
);

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
    // With a slash at its end, as the folder of what was built has it.
    `${root}/`,
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
