import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { listenOnAnyPort } from './listen.mjs';

const header = { alg: 'RS256', kid: 'bench', typ: 'at+jwt' };

/** An identity provider as far as the API sees one: keys over http, and tokens that are really signed. */
export const startIssuer = async ({ audience }) => {
  const { privateKey, publicKey } = await generateKeyPair('RS256');
  const keys = [{ ...(await exportJWK(publicKey)), kid: header.kid, alg: header.alg, use: 'sig' }];
  const server = createServer((_, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys })),
  );
  const url = `http://127.0.0.1:${await listenOnAnyPort(server)}/realms/countersign`;
  const tokenOf = ({ subject, organisationId, roles }) => {
    const now = Math.floor(Date.now() / 1000);
    const portal = { typ: 'Bearer', azp: 'countersign-portal', acr: 'step-up', sid: randomUUID() };
    const claims = { organisation: organisationId, realm_access: { roles }, auth_time: now, ...portal };
    return new SignJWT({ ...claims, iss: url, aud: audience, sub: subject, iat: now, exp: now + 3600 })
      .setProtectedHeader(header)
      .sign(privateKey);
  };
  return { url, tokenOf, stop: () => server.close().closeAllConnections() };
};
