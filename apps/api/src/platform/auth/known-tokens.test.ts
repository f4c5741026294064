import { expect, test } from '@jest/globals';
import { generateKeyPair } from 'jose';
import { KnownTokens } from './known-tokens.js';

const session = { tenantId: 'tenant', subject: 'somebody', rolesInToken: [], authTime: 0 };
const header = { alg: 'ES256', kid: 'first' };
const at = (seconds: number) => new Date(seconds * 1000);
const aKey = async () => (await generateKeyPair('ES256')).publicKey;

test('a token is known by its exact text, and until it expires', async () => {
  const key = await aKey();
  const known = new KnownTokens(() => Promise.resolve(key));
  known.keep('token', { header, key, expires: 1_000, session });
  expect(await known.find('token', at(999))).toEqual(session);
  expect(await known.find('token ', at(999))).toBeNull();
  expect(await known.find('token', at(1_000))).toBeNull();
  expect(await known.find('token', at(999))).toBeNull();
});

test('a token is forgotten in favour of asking again when the issuer publishes another key under the same name', async () => {
  const [first, second] = [await aKey(), await aKey()];
  let published = first;
  const known = new KnownTokens(() => Promise.resolve(published));
  known.keep('token', { header, key: first, expires: 1_000, session });
  published = second;
  expect(await known.find('token', at(1))).toBeNull();
});

test('where the issuer no longer publishes the key, or cannot be asked, that is said and nobody is let in', async () => {
  const key = await aKey();
  const known = new KnownTokens(() => Promise.reject(new Error('No such key')));
  known.keep('token', { header, key, expires: 1_000, session });
  await expect(known.find('token', at(1))).rejects.toThrow('No such key');
});

test('only so many are kept: the oldest goes first', async () => {
  const key = await aKey();
  const known = new KnownTokens(() => Promise.resolve(key));
  for (let number = 0; number <= 2_000; number += 1) known.keep(`${number}`, { header, key, expires: 1_000, session });
  expect(await known.find('0', at(1))).toBeNull();
  expect(await known.find('2000', at(1))).toEqual(session);
});
