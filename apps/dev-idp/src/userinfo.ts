import { createLocalJWKSet, jwtVerify } from 'jose';
import type { JWK } from 'jose';
import type { Middleware } from 'koa';

const notPublic = new Set(['iss', 'aud', 'exp', 'iat', 'jti', 'azp', 'typ', 'scope', 'client_id', 'acr', 'auth_time']);

/** Answers with what the access token itself says: the library would want an opaque one here. */
export const userinfo = (issuer: string, signing: readonly JWK[]): Middleware => {
  const keys = createLocalJWKSet({
    keys: signing.map(({ kty, n, e, kid, alg, use }) => ({ kty, n, e, kid, alg, use }) as JWK),
  });
  return async function userinfoRoute(ctx, next) {
    if (!ctx.path.endsWith('/userinfo')) {
      await next();
      return;
    }
    const [, token = ''] = /^Bearer (\S+)$/i.exec(ctx.get('Authorization')) ?? [];
    const verified = await jwtVerify(token, keys, { issuer }).catch(() => undefined);
    if (!verified) {
      ctx.set('WWW-Authenticate', 'Bearer error="invalid_token"');
      ctx.status = 401;
      ctx.body = { error: 'invalid_token' };
      return;
    }
    ctx.body = Object.fromEntries(Object.entries(verified.payload).filter(([claim]) => !notPublic.has(claim)));
  };
};
