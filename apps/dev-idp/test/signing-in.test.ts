import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { createDevIdp } from '../src/dev-idp.js';
import type { DevIdp } from '../src/dev-idp.js';
import { Browser, claimsOf } from './browser.js';
import { inspector, kentAssessor, kentSiro, people, portalOrigin } from './people.js';

let idp: DevIdp;
beforeAll(async () => {
  idp = await createDevIdp({ people, portalOrigin });
});
afterAll(() => idp.close());

const nextSecond = () => new Promise((resolve) => setTimeout(resolve, 1100));

test('discovery names the addresses of Keycloak', async () => {
  const found = (await (await fetch(`${idp.issuer}/.well-known/openid-configuration`)).json()) as Record<
    string,
    unknown
  >;
  const at = `${idp.issuer}/protocol/openid-connect`;
  expect(idp.issuer).toMatch(/\/realms\/countersign$/);
  expect(found).toMatchObject({
    issuer: idp.issuer,
    authorization_endpoint: `${at}/auth`,
    token_endpoint: `${at}/token`,
    jwks_uri: `${at}/certs`,
    end_session_endpoint: `${at}/logout`,
    userinfo_endpoint: `${at}/userinfo`,
  });
});

test('the access token says who, of which organisation, in which roles, signed in when and how', async () => {
  const tokens = await new Browser(idp).signIn();
  const keys = createRemoteJWKSet(new URL(`${idp.issuer}/protocol/openid-connect/certs`));
  const { payload } = await jwtVerify(tokens.access_token, keys, {
    issuer: idp.issuer,
    audience: 'countersign-api',
    algorithms: ['RS256'],
  });
  expect(payload).toMatchObject({
    sub: kentSiro.subject,
    organisation: kentSiro.organisationId,
    realm_access: { roles: ['senior-information-risk-owner'] },
    preferred_username: 'kent-siro',
    name: 'Kent SIRO',
    azp: 'countersign-portal',
    acr: 'password',
    auth_time: expect.any(Number),
  });
  expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(300);
});

test('the id token carries the nonce and the time of sign-in, and the refresh token can be decoded', async () => {
  const browser = new Browser(idp);
  const tokens = await browser.signIn(inspector.subject);
  expect(decodeJwt(tokens.id_token)).toMatchObject({
    nonce: browser.nonce,
    sub: inspector.subject,
    name: 'ICO inspector',
    acr: 'password',
    auth_time: expect.any(Number),
  });
  expect(decodeJwt(tokens.refresh_token)).toMatchObject({
    typ: 'Refresh',
    sub: inspector.subject,
    exp: expect.any(Number),
  });
  expect(decodeProtectedHeader(tokens.refresh_token).typ).toBe('JWT');
});

test('a refresh keeps the time of sign-in, and a refresh token works once', async () => {
  const browser = new Browser(idp);
  const first = await browser.signIn();
  const second = (await (await browser.refresh(first.refresh_token)).json()) as typeof first;
  expect(claimsOf(second)).toMatchObject({
    sub: kentSiro.subject,
    auth_time: claimsOf(first).auth_time,
    acr: 'password',
  });
  expect((await browser.refresh(first.refresh_token)).status).toBe(400);
});

test('a forged refresh token is refused', async () => {
  const browser = new Browser(idp);
  const { refresh_token } = await browser.signIn();
  expect((await browser.refresh(`${refresh_token.slice(0, -4)}AAAA`)).status).toBe(400);
});

test('somebody who is signed in is not asked again, unless that is asked for', async () => {
  const browser = new Browser(idp);
  await browser.signIn();
  const silent = await browser.follow(await browser.authorize({ prompt: 'none' }));
  expect(silent.get('code')).toEqual(expect.any(String));
  for (const asked of [{ prompt: 'login' }, { max_age: '0' }, { acr_values: 'step-up' }]) {
    expect((await browser.authorize(asked)).headers.get('location')).toContain('/sign-in/');
  }
});

test('nobody signed in and no prompt allowed is an answer, not a page', async () => {
  const browser = new Browser(idp);
  const answer = await browser.follow(await browser.authorize({ prompt: 'none' }));
  expect(answer.get('error')).toBe('login_required');
});

test('a step-up gives a later time and the higher level, to the request that asked for it alone', async () => {
  const browser = new Browser(idp);
  const before = claimsOf(await browser.signIn());
  await nextSecond();
  const stepped = await browser.signIn(kentSiro.subject, { acr_values: 'step-up', prompt: 'login', max_age: '0' });
  expect(Number(claimsOf(stepped).auth_time)).toBeGreaterThan(Number(before.auth_time));
  expect(claimsOf(stepped).acr).toBe('step-up');

  const silent = await browser.follow(await browser.authorize({ prompt: 'none' }));
  const later = (await (await browser.exchange(silent.get('code') ?? '')).json()) as typeof stepped;
  expect(claimsOf(later)).toMatchObject({ acr: 'password', auth_time: claimsOf(stepped).auth_time });
});

test('the claims parameter of keycloak-js asks for a step-up as well', async () => {
  const browser = new Browser(idp);
  await browser.signIn();
  const claims = JSON.stringify({ id_token: { acr: { values: ['step-up'], essential: true } } });
  expect(claimsOf(await browser.signIn(kentSiro.subject, { claims })).acr).toBe('step-up');
});

test('a step-up offers only the person who is signed in', async () => {
  const browser = new Browser(idp);
  await browser.signIn();
  const asked = await browser.authorize({ acr_values: 'step-up' });
  const page = await (await browser.open(asked.headers.get('location') ?? '')).text();
  expect(page).toContain('Continue as Kent SIRO');
  expect(page).not.toContain(kentAssessor.name);
});

test('cancelling is an answer to the portal', async () => {
  const browser = new Browser(idp);
  const asked = await browser.authorize();
  const answer = await browser.follow(await browser.post(asked.headers.get('location') ?? '', { cancel: 'yes' }));
  expect(answer.get('error')).toBe('access_denied');
});

test('a request without PKCE, or to come back elsewhere, is refused', async () => {
  const browser = new Browser(idp);
  for (const redirect_uri of [
    'http://elsewhere.example/',
    'http://localhost:8080.elsewhere.example/',
    `${portalOrigin}@elsewhere.example/`,
  ]) {
    const answer = await browser.authorize({ redirect_uri });
    expect(answer.status).toBe(400);
    expect(answer.headers.get('location')).toBeNull();
  }
  const url = browser.address('auth');
  url.search = 'client_id=countersign-portal&response_type=code&scope=openid&redirect_uri=http://localhost:8080/';
  const answer = await browser.open(url);
  expect(answer.headers.get('location')).toContain('error=invalid_request');
});

test('signing out returns to the portal at once and ends the session and its refresh tokens', async () => {
  const browser = new Browser(idp);
  const tokens = await browser.signIn();
  const url = browser.address('logout');
  url.search = new URLSearchParams({
    client_id: 'countersign-portal',
    id_token_hint: tokens.id_token,
    post_logout_redirect_uri: `${portalOrigin}/signed-out`,
  }).toString();
  const answer = await browser.open(url);
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `${portalOrigin}/signed-out`]);
  expect((await browser.refresh(tokens.refresh_token)).status).toBe(400);
  expect((await browser.follow(await browser.authorize({ prompt: 'none' }))).get('error')).toBe('login_required');
});

test('only the portal may read answers with cookies from another origin', async () => {
  const at = new Browser(idp).address('token');
  const preflight = (origin: string) =>
    fetch(at, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } });
  const portal = await preflight(portalOrigin);
  expect(portal.headers.get('access-control-allow-origin')).toBe(portalOrigin);
  expect(portal.headers.get('access-control-allow-credentials')).toBe('true');
  expect((await preflight('http://elsewhere.example')).headers.get('access-control-allow-credentials')).toBeNull();
});

test('userinfo answers with the claims of the access token, and refuses any other', async () => {
  const browser = new Browser(idp);
  const { access_token } = await browser.signIn();
  const ask = (token: string) => fetch(browser.address('userinfo'), { headers: { authorization: `bearer ${token}` } });
  expect(await (await ask(access_token)).json()).toMatchObject({
    sub: kentSiro.subject,
    organisation: kentSiro.organisationId,
  });
  expect((await ask('nonsense')).status).toBe(401);
});
