import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { webcrypto } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';

export interface SigningKey {
  readonly id: string;
  readonly privateKey: webcrypto.CryptoKey;
  readonly publicJwk: JWK;
}

let made = 0;

export const aSigningKey = async (): Promise<SigningKey> => {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  made += 1;
  const id = `key-${made}`;
  return { id, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid: id, alg: 'RS256', use: 'sig' } };
};

/** An identity provider as far as the API can see one: an issuer whose keys are served over http. */
export class Issuer {
  private constructor(
    private readonly server: Server,
    readonly url: string,
    private published: readonly SigningKey[],
  ) {}

  static async start(): Promise<Issuer> {
    const key = await aSigningKey();
    const server = createServer((_, response) => {
      const keys = issuer.published.map(({ publicJwk }) => publicJwk);
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const issuer = new Issuer(server, `http://127.0.0.1:${port}/realms/countersign`, [key]);
    return issuer;
  }

  get key(): SigningKey {
    const [key] = this.published;
    if (!key) throw new Error('The issuer has no key.');
    return key;
  }

  /** Signs with a new key from now on, and no longer vouches for the old one. */
  async rotate(): Promise<void> {
    this.published = [await aSigningKey()];
  }

  sign(payload: JWTPayload, key: SigningKey = this.key): Promise<string> {
    return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: key.id, typ: 'at+jwt' }).sign(key.privateKey);
  }

  stop(): Promise<void> {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }
}
