import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createRemoteJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { createDevIdp } from '../src/dev-idp.js';
import type { DevIdp } from '../src/dev-idp.js';
import { Browser } from './browser.js';
import { people, portalOrigin } from './people.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dev-idp-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const published = async (idp: DevIdp): Promise<readonly Record<string, unknown>[]> => {
  const answer = await fetch(`${idp.issuer}/protocol/openid-connect/certs`, { headers: { connection: 'close' } });
  return ((await answer.json()) as { keys: Record<string, unknown>[] }).keys;
};

test('after a change of keys both are published, the new one signs, and nobody is signed out', async () => {
  const idp = await createDevIdp({ people, portalOrigin });
  try {
    const browser = new Browser(idp);
    const before = await browser.signIn();
    await idp.rotateKeys();
    expect(await published(idp)).toHaveLength(2);
    const after = (await (await browser.refresh(before.refresh_token)).json()) as typeof before;
    expect(decodeProtectedHeader(after.access_token).kid).not.toBe(decodeProtectedHeader(before.access_token).kid);
    const keys = createRemoteJWKSet(browser.address('certs'));
    for (const { access_token } of [before, after]) {
      await expect(jwtVerify(access_token, keys, { issuer: idp.issuer })).resolves.toBeDefined();
    }
  } finally {
    await idp.close();
  }
});

test('no private part of a key is ever published', async () => {
  const idp = await createDevIdp({ people, portalOrigin });
  const keys = await published(idp);
  await idp.close();
  expect(keys.flatMap(Object.keys).filter((part) => ['d', 'p', 'q', 'dp', 'dq', 'qi'].includes(part))).toEqual([]);
});

test('with a folder, a restart keeps keys, sessions and refresh tokens, for nobody else to read', async () => {
  const first = await createDevIdp({ people, portalOrigin, keysFolder: folder });
  const browser = new Browser(first);
  const tokens = await browser.signIn();
  const keys = await published(first);
  await first.close();

  const second = await createDevIdp({ people, portalOrigin, keysFolder: folder, port: first.port });
  try {
    expect(await published(second)).toEqual(keys);
    expect((await browser.follow(await browser.authorize({ prompt: 'none' }))).get('code')).toEqual(expect.any(String));
    expect((await browser.refresh(tokens.refresh_token)).status).toBe(200);
    expect(statSync(join(folder, 'keys.json')).mode & 0o077).toBe(0);
    expect(statSync(join(folder, 'records.json')).mode & 0o077).toBe(0);
  } finally {
    await second.close();
  }
});

test('without a folder every start has keys of its own', async () => {
  const [one, other] = [await createDevIdp({ people, portalOrigin }), await createDevIdp({ people, portalOrigin })];
  const kids = [...(await published(one)), ...(await published(other))].map(({ kid }) => kid);
  await Promise.all([one.close(), other.close()]);
  expect(new Set(kids).size).toBe(2);
});
