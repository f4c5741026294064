import type { Middleware } from 'koa';

/** Lets the portal's own origins, and no other, read answers with cookies: keycloak-js asks that way. */
export const allowOrigins = (origins: readonly string[]): Middleware =>
  async function crossOrigin(ctx, next) {
    const origin = ctx.get('Origin');
    ctx.vary('Origin');
    if (!origins.includes(origin)) {
      await next();
      return;
    }
    ctx.set('Access-Control-Allow-Origin', origin);
    ctx.set('Access-Control-Allow-Credentials', 'true');
    if (ctx.method !== 'OPTIONS') {
      await next();
      return;
    }
    ctx.set('Access-Control-Allow-Methods', 'GET, POST');
    ctx.set('Access-Control-Allow-Headers', 'Authorization, Content-Type');
    ctx.status = 204;
  };
