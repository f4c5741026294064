import { expect, test } from '@jest/globals';
import { SignJWT } from 'jose';
import { aForce, aSigningKey, ask, claimsOf, post, running, tokenOf, useApi, type TestPerson } from './kit/index.js';

useApi();

const statusFor = async (authorization: string | null): Promise<number> => {
  const response = await post({ query: '{ me { roles } }' }, authorization === null ? {} : { authorization });
  const text = await response.text();
  if (response.status === 401) {
    expect(JSON.parse(text)).toEqual({ error: { code: 'NOT_SIGNED_IN', message: 'Sign in and try again.' } });
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
  }
  return response.status;
};

const withClaims = async (person: TestPerson, changes: Readonly<Record<string, unknown>>): Promise<number> =>
  statusFor(`Bearer ${await running().issuer.sign({ ...claimsOf(person), ...changes })}`);

test('somebody signed in is answered', async () => {
  const { dpo } = await aForce();
  expect(await statusFor(`Bearer ${await tokenOf(dpo)}`)).toBe(200);
  expect(await statusFor(`bearer ${await tokenOf(dpo)}`)).toBe(200);
});

test('no token, or something that is none, is not', async () => {
  const { dpo } = await aForce();
  const token = await tokenOf(dpo);
  for (const bad of [null, '', 'Bearer', 'Bearer nonsense', `Basic ${token}`, `Bearer ${token} more`, token])
    expect(await statusFor(bad)).toBe(401);
});

test('a token signed with another key, with no key, or with our public key as a secret, is forged', async () => {
  const { dpo } = await aForce();
  const { issuer } = running();
  const other = await aSigningKey();
  expect(await statusFor(`Bearer ${await issuer.sign({ ...claimsOf(dpo) }, other)}`)).toBe(401);
  const sameName = { ...other, id: issuer.key.id };
  expect(await statusFor(`Bearer ${await issuer.sign({ ...claimsOf(dpo) }, sameName)}`)).toBe(401);

  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  expect(await statusFor(`Bearer ${part({ alg: 'none' })}.${part(claimsOf(dpo))}.`)).toBe(401);

  const secret = new TextEncoder().encode(JSON.stringify(issuer.key.publicJwk));
  const confused = await new SignJWT({ ...claimsOf(dpo) })
    .setProtectedHeader({ alg: 'HS256', kid: issuer.key.id })
    .sign(secret);
  expect(await statusFor(`Bearer ${confused}`)).toBe(401);

  const [head, , signature] = (await tokenOf(dpo)).split('.');
  const altered = part({ ...claimsOf(dpo), realm_access: { roles: ['inspector'] } });
  expect(await statusFor(`Bearer ${head}.${altered}.${signature}`)).toBe(401);
});

test('a token that has expired, is not valid yet, or was made by or for somebody else, is refused', async () => {
  const { dpo } = await aForce();
  const now = Math.floor(Date.now() / 1000);
  expect(await withClaims(dpo, { exp: now - 60 })).toBe(401);
  expect(await withClaims(dpo, { nbf: now + 600 })).toBe(401);
  expect(await withClaims(dpo, { iss: 'https://elsewhere.example/realms/countersign' })).toBe(401);
  expect(await withClaims(dpo, { aud: 'another-service' })).toBe(401);
});

test('a token of another client, or of another kind, is refused', async () => {
  const { dpo } = await aForce();
  expect(await withClaims(dpo, { azp: 'another-client' })).toBe(401);
  for (const typ of ['ID', 'Refresh', 'bearer', 7]) expect(await withClaims(dpo, { typ })).toBe(401);
  const { key } = running().issuer;
  for (const typ of ['JWT', undefined]) {
    const header = { alg: 'RS256', kid: key.id, ...(typ && { typ }) };
    const token = await new SignJWT({ ...claimsOf(dpo) }).setProtectedHeader(header).sign(key.privateKey);
    expect(await statusFor(`Bearer ${token}`)).toBe(401);
  }
});

test('a token that tells of a sign-in that is still to come is refused, each time it is sent', async () => {
  const { dpo } = await aForce();
  const now = Math.floor(Date.now() / 1000);
  const token = await running().issuer.sign({ ...claimsOf(dpo), auth_time: now + 3_600 });
  for (let turn = 0; turn < 3; turn += 1) expect(await statusFor(`Bearer ${token}`)).toBe(401);
});

test.each(['exp', 'sub', 'organisation', 'auth_time', 'realm_access', 'iss', 'aud', 'azp', 'typ'])(
  'a token without %s is refused',
  async (claim) => {
    const { dpo } = await aForce();
    expect(await withClaims(dpo, { [claim]: undefined })).toBe(401);
  },
);

test('an organisation that is no id, and another organisation than one’s own, open nothing', async () => {
  const [avon, kent] = [await aForce(), await aForce()];
  expect(await withClaims(avon.dpo, { organisation: 'nonsense' })).toBe(401);
  const moved = { ...avon.dpo, tenantId: kent.id };
  expect((await ask(moved, '{ me { roles } }')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

test('when the issuer changes its key, the new one is fetched and the old one dies', async () => {
  const { dpo } = await aForce();
  const old = await tokenOf(dpo);
  expect(await statusFor(`Bearer ${old}`)).toBe(200);
  await running().issuer.rotate();
  const fresh = await tokenOf(dpo);
  let status = await statusFor(`Bearer ${fresh}`);
  for (let tries = 0; status === 401 && tries < 50; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    status = await statusFor(`Bearer ${fresh}`);
  }
  expect(status).toBe(200);
  expect(await statusFor(`Bearer ${old}`)).toBe(401);
});
