import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import * as z from 'zod';
import type { Session } from '@countersign/database';
import type { ApiConfig } from '../config/config.js';
import { KnownTokens } from './known-tokens.js';

const claims = z.object({
  sub: z.string().min(1).max(255),
  organisation: z.uuid(),
  auth_time: z.number().int().nonnegative(),
  typ: z.literal('Bearer'),
  azp: z.string().min(1),
  acr: z.string().max(200).optional(),
  sid: z.string().max(300).optional(),
  realm_access: z.object({ roles: z.array(z.string()) }),
});

/** How far the clock of the identity provider may be from ours, seconds. */
const clockTolerance = 5;

/** A token that is missing, forged, expired, or not made for us. Says nothing of which. */
export class NotSignedIn extends Error {}

export type ReadToken = (authorization: string | undefined, now: Date) => Promise<Session>;

/**
 * Verifies bearer tokens against the issuer's own keys: fetched ahead, and anew when it signs with one not seen before.
 */
export const tokenReader = (config: ApiConfig): ReadToken => {
  const keys = createRemoteJWKSet(new URL(config.jwksUrl), { cooldownDuration: 1_000, timeoutDuration: 5_000 });
  const known = new KnownTokens(keys);
  void keys.reload().catch(() => undefined);
  return async (authorization, now) => {
    const [scheme, token, ...rest] = (authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token || rest.length > 0) throw new NotSignedIn('There is no token.');
    return asNotSignedIn(async () => (await known.find(token, now)) ?? verified(token, keys, known, config, now));
  };
};

const verified = async (token: string, keys: JWTVerifyGetKey, known: KnownTokens, config: ApiConfig, now: Date) => {
  const { payload, protectedHeader, key } = await jwtVerify(token, keys, {
    issuer: config.issuer,
    audience: config.audience,
    algorithms: ['RS256', 'ES256'],
    requiredClaims: ['exp', 'iat', 'sub', 'auth_time'],
    currentDate: now,
    clockTolerance,
    typ: 'at+jwt',
  });
  const session = sessionOf(payload, config, now);
  if (!(key instanceof Uint8Array))
    known.keep(token, { header: protectedHeader, key, expires: payload.exp ?? 0, session });
  return session;
};

const sessionOf = (payload: JWTPayload, { clients, stepUpAcr }: ApiConfig, now: Date): Session => {
  const read = claims.safeParse(payload);
  if (!read.success) throw new NotSignedIn('The token lacks a claim.');
  const { sub, organisation, realm_access, auth_time, azp, acr, sid } = read.data;
  if (!clients.includes(azp)) throw new NotSignedIn('The token was made for another client.');
  if (auth_time * 1000 > now.getTime() + clockTolerance * 1000)
    throw new NotSignedIn('The token tells of a sign-in that is still to come.');
  return {
    subject: sub,
    tenantId: organisation,
    rolesInToken: realm_access.roles,
    authTime: auth_time,
    steppedUpIn: acr !== undefined && stepUpAcr.includes(acr) ? (sid ?? '') : null,
  };
};

/** A fault of the token is the person's to put right; keys that cannot be read are not. */
const asNotSignedIn = async (read: () => Promise<Session>): Promise<Session> => {
  try {
    return await read();
  } catch (error) {
    if (error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError)) throw error;
    throw new NotSignedIn('The token does not verify.', { cause: error });
  }
};
