import { once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { json } from 'node:stream/consumers';
import { beforeAll, expect, test } from '@jest/globals';
import { demonstrationPeople } from '@countersign/demonstration';
import { buildEntry, end, said, start } from './built.js';

beforeAll(buildEntry);

test.each([
  ['with NODE_ENV=production', { NODE_ENV: 'production' }, 'NODE_ENV=production'],
  ['off loopback', { COUNTERSIGN_IDP_HOST: '0.0.0.0' }, '0.0.0.0'],
  ['on every IPv6 address', { COUNTERSIGN_IDP_HOST: '::' }, '::'],
  ['under a public address', { COUNTERSIGN_IDP_ISSUER_URL: 'https://sign-in.example' }, 'sign-in.example'],
  ['for a portal without an address', { COUNTERSIGN_PORTAL_ORIGIN: 'portal' }, 'COUNTERSIGN_PORTAL_ORIGIN'],
])('refuses to start %s, in one plain sentence', async (_when, env, why) => {
  const { code, said: text } = await end(start(env));
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('oidc-provider WARNING'));
  expect(code).toBe(1);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain(why);
  expect(lines[0]).toMatch(/\.$/);
});

test.each(['SIGTERM', 'SIGINT'] as const)('says when it is ready, serves, and stops on %s', async (signal) => {
  const child = start({});
  const message = await said(child);
  expect(message).toEqual({ ready: true, port: expect.any(Number) });
  const { port } = message as { port: number };
  expect(
    (await fetch(`http://127.0.0.1:${String(port)}/realms/countersign/protocol/openid-connect/certs`)).status,
  ).toBe(200);
  child.kill(signal);
  expect((await end(child)).code).toBe(0);
});

const until = async <T>(look: () => Promise<T | undefined>): Promise<T> => {
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
  }
};

test('asked to stop, once and again, it finishes what it has begun, refuses what comes after, and then ends', async () => {
  const child = start({});
  const { port } = (await said(child)) as { port: number };
  const realm = `http://127.0.0.1:${String(port)}/realms/countersign/protocol/openid-connect`;
  const body = 'grant_type=authorization_code&code=none&client_id=countersign-portal';
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': body.length,
    expect: '100-continue',
  };
  const begun = request(`${realm}/token`, { method: 'POST', headers });
  const answered = once(begun, 'response') as Promise<[IncomingMessage]>;
  begun.flushHeaders();
  await once(begun, 'continue');

  child.kill('SIGTERM');
  const refused = await until(async () => {
    const answer = await fetch(`${realm}/certs`);
    return answer.status === 503 ? answer : undefined;
  });
  expect([refused.headers.get('connection'), refused.headers.get('retry-after')]).toEqual(['close', '2']);
  child.kill('SIGTERM');
  await fetch(`${realm}/certs`);

  const ended = end(child);
  begun.end(body);
  const [answer] = await answered;
  expect(answer.statusCode).toBe(400);
  expect(await json(answer)).toMatchObject({ error: 'invalid_grant' });
  expect((await ended).code).toBe(0);
  await expect(fetch(`${realm}/certs`)).rejects.toThrow();
});

test('stops when the process that started it goes away', async () => {
  const child = start({});
  await said(child);
  child.disconnect();
  expect((await end(child)).code).toBe(0);
});

test('a port that is taken is a plain sentence too', async () => {
  const first = start({});
  const { port } = (await said(first)) as { port: number };
  const second = await end(start({ COUNTERSIGN_IDP_PORT: String(port) }));
  first.kill('SIGTERM');
  await end(first);
  expect(second.code).toBe(1);
  expect(second.said).toContain('could not start');
});

test('everybody of the demonstration has a name of their own to sign in with', async () => {
  const { usernameOf } = await import('../src/person.js');
  expect(new Set(demonstrationPeople.map(usernameOf)).size).toBe(demonstrationPeople.length);
});
