import { createHash, randomBytes } from 'node:crypto';
import { decodeJwt } from 'jose';
import type { JWTPayload } from 'jose';
import type { DevIdp } from '../src/dev-idp.js';
import { kentSiro, portalOrigin } from './people.js';

export interface Tokens {
  readonly access_token: string;
  readonly id_token: string;
  readonly refresh_token: string;
  readonly expires_in: number;
}

export interface Asked {
  readonly prompt?: string;
  readonly max_age?: string;
  readonly acr_values?: string;
  readonly claims?: string;
  readonly redirect_uri?: string;
}

const redirectUri = `${portalOrigin}/signed-in`;

/** Plays a browser with keycloak-js in it: keeps cookies, follows redirects, proves its code by PKCE. */
export class Browser {
  readonly #cookies = new Map<string, { readonly value: string; readonly path: string }>();
  readonly #verifier = randomBytes(32).toString('base64url');
  readonly nonce = randomBytes(8).toString('hex');

  constructor(readonly idp: DevIdp) {}

  address(endpoint: string): URL {
    return new URL(`${this.idp.issuer}/protocol/openid-connect/${endpoint}`);
  }

  async open(address: string | URL, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address, this.idp.issuer);
    const sent = [...this.#cookies]
      .filter(([, { path }]) => url.pathname.startsWith(path))
      .map(([name, { value }]) => `${name}=${value}`);
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { ...(init.headers as Record<string, string>), cookie: sent.join('; '), connection: 'close' },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      this.#cookies.set(name, { value, path: /path=([^;]*)/i.exec(line)?.[1] ?? '/' });
    }
    return response;
  }

  async post(address: string | URL, fields: Record<string, string>): Promise<Response> {
    return this.open(address, { method: 'POST', body: new URLSearchParams(fields) });
  }

  authorize(asked: Asked = {}): Promise<Response> {
    const url = this.address('auth');
    url.search = new URLSearchParams({
      client_id: 'countersign-portal',
      redirect_uri: redirectUri,
      response_type: 'code',
      response_mode: 'fragment',
      scope: 'openid',
      state: 'the-state',
      nonce: this.nonce,
      code_challenge: createHash('sha256').update(this.#verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...asked,
    }).toString();
    return this.open(url);
  }

  /** Follows redirects inside the provider until one leaves it; the fragment that the portal would read. */
  async follow(response: Response): Promise<URLSearchParams> {
    let current = response;
    for (;;) {
      const location = current.headers.get('location');
      if (location === null) throw new Error(`stopped at ${current.status}: ${await current.text()}`);
      if (location.startsWith(portalOrigin)) return new URLSearchParams(new URL(location).hash.slice(1));
      current = await this.open(location);
    }
  }

  async pick(page: Response, subject: string): Promise<URLSearchParams> {
    const location = page.headers.get('location');
    if (location === null) throw new Error(`nobody was asked to sign in: ${page.status}`);
    return this.follow(await this.post(location, { subject }));
  }

  exchange(code: string): Promise<Response> {
    return this.post(this.address('token'), {
      grant_type: 'authorization_code',
      client_id: 'countersign-portal',
      redirect_uri: redirectUri,
      code_verifier: this.#verifier,
      code,
    });
  }

  refresh(token: string): Promise<Response> {
    return this.post(this.address('token'), {
      grant_type: 'refresh_token',
      client_id: 'countersign-portal',
      refresh_token: token,
    });
  }

  async signIn(subject: string = kentSiro.subject, asked: Asked = {}): Promise<Tokens> {
    const answer = await this.pick(await this.authorize(asked), subject);
    return (await (await this.exchange(answer.get('code') ?? '')).json()) as Tokens;
  }
}

export const claimsOf = ({ access_token }: Tokens): JWTPayload => decodeJwt(access_token);
