import { createHmac, randomUUID } from 'node:crypto';
import type Provider from 'oidc-provider';

interface RefreshTokenRecord {
  readonly accountId: string;
  readonly clientId?: string;
  readonly sid?: string;
  readonly expiration: number;
}

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * Refresh tokens are looked up by their exact text, as the library does, but written as a signed JWT, since keycloak-js
 * decodes them to know when they end.
 */
export const writeRefreshTokensAsJwt = (provider: Provider, secret: string): void => {
  const make = function (this: RefreshTokenRecord): string {
    const now = Math.floor(Date.now() / 1000);
    const body = [
      encoded({ alg: 'HS256', typ: 'JWT' }),
      encoded({
        jti: randomUUID(),
        typ: 'Refresh',
        iss: provider.issuer,
        aud: provider.issuer,
        azp: this.clientId,
        sub: this.accountId,
        sid: this.sid,
        iat: now,
        exp: now + this.expiration,
      }),
    ].join('.');
    return `${body}.${createHmac('sha256', secret).update(body).digest('base64url')}`;
  };
  Object.defineProperty(provider.RefreshToken.prototype, 'generateTokenId', { value: make });
};
