import type { Page, Route } from '@playwright/test';
import { decodeJwt, decodeProtectedHeader, importJWK, SignJWT, type JWK } from 'jose';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

const tenMinutes = 600;
const tokens = '**/protocol/openid-connect/token';

const signingKey = async (): Promise<JWK> => {
  const file = path.join(process.env['COUNTERSIGN_IDP_KEYS_FOLDER'] ?? '', 'keys.json');
  const { signing } = JSON.parse(await readFile(file, 'utf8')) as { readonly signing: readonly JWK[] };
  return signing[0]!;
};

const older = async (token: string) => {
  const claims = decodeJwt(token);
  const { alg, ...header } = decodeProtectedHeader(token);
  return new SignJWT({ ...claims, auth_time: Number(claims['auth_time']) - tenMinutes })
    .setProtectedHeader({ ...header, alg: alg ?? 'RS256' })
    .sign(await importJWK(await signingKey(), 'RS256'));
};

const withOlderToken = async (route: Route) => {
  const response = await route.fetch();
  const answer = (await response.json()) as { readonly access_token: string };
  await route.fulfill({ response, json: { ...answer, access_token: await older(answer.access_token) } });
};

/** Somebody who signed in ten minutes ago: what the identity provider signs from then on, until a new sign-in. */
export const signedInTenMinutesAgo = async (page: Page): Promise<void> => {
  await page.route(tokens, withOlderToken);
  await page.reload();
  await page.getByRole('heading', { level: 1 }).waitFor();
};

export const signsInAfresh = async (page: Page, name: string): Promise<void> => {
  await page.unroute(tokens);
  await page.getByRole('button', { name: 'Sign in again to continue' }).click();
  await page.getByRole('button', { name: `Continue as ${name}` }).click();
};
