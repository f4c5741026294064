import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
let made = 0;
export const aSigningKey = async () => {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  made += 1;
  const id = `key-${made}`;
  return { id, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid: id, alg: 'RS256', use: 'sig' } };
};
/** An identity provider as far as the API can see one: an issuer whose keys are served over http. */
export class Issuer {
  server;
  url;
  published;
  constructor(server, url, published) {
    this.server = server;
    this.url = url;
    this.published = published;
  }
  static async start() {
    const key = await aSigningKey();
    const server = createServer((_, response) => {
      const keys = issuer.published.map(({ publicJwk }) => publicJwk);
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys }));
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address();
    const issuer = new Issuer(server, `http://127.0.0.1:${port}/realms/countersign`, [key]);
    return issuer;
  }
  get key() {
    const [key] = this.published;
    if (!key) throw new Error('The issuer has no key.');
    return key;
  }
  /** Signs with a new key from now on, and no longer vouches for the old one. */
  async rotate() {
    this.published = [await aSigningKey()];
  }
  sign(payload, key = this.key) {
    return new SignJWT(payload).setProtectedHeader({ alg: 'RS256', kid: key.id, typ: 'JWT' }).sign(key.privateKey);
  }
  stop() {
    return new Promise((resolve) => {
      this.server.close(() => resolve());
      this.server.closeAllConnections();
    });
  }
}
//# sourceMappingURL=issuer.js.map
