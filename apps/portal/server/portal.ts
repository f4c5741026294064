import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import helmet from '@fastify/helmet';
import proxy from '@fastify/http-proxy';
import files from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { finishRequests } from './finish-requests.js';
import { standardError } from './standard-error.js';
import { security } from './security.js';
import type { Settings } from './settings.js';
import { wayToExports, wayToGraphql } from './way-to-api.js';

const client = fileURLToPath(new URL('../client', import.meta.url));
const forGood = 'public, max-age=31536000, immutable';
const notKept = 'no-store';
const isAsset = (address: string) => address.startsWith('/assets/');

const lifeOf = (address: string) => (isAsset(address) ? forGood : address.endsWith('.html') ? notKept : 'no-cache');

/** Which build this is: its first page names every file of it by content. */
const buildOf = (root: string): string =>
  createHash('sha256')
    .update(readFileSync(path.join(root, 'index.html')))
    .digest('hex')
    .slice(0, 12);

/** The pages, the settings that they need to sign in, and the two ways through to the API. */
export const portal = async (settings: Settings, root = client): Promise<FastifyInstance> => {
  const app = fastify({
    logger: { level: 'warn', stream: standardError },
    forceCloseConnections: 'idle',
    trustProxy: settings.trustedProxies,
  });
  finishRequests(app);
  await app.register(helmet, security(settings.idp.url));
  const build = buildOf(root);
  app.get('/health', () => ({ status: 'ok', build }));
  app.get('/config.json', (_request, reply) => reply.header('cache-control', notKept).send({ ...settings.idp, build }));
  await app.register(proxy, wayToGraphql(settings.apiOrigin));
  await app.register(proxy, wayToExports(settings.apiOrigin));
  await app.register(files, {
    root,
    cacheControl: false,
    setHeaders: (reply, file) => {
      void reply.header('cache-control', lifeOf(file.slice(root.length)));
    },
  });
  app.setNotFoundHandler((request, reply) =>
    request.method === 'GET' && !isAsset(request.url)
      ? reply.header('cache-control', notKept).sendFile('index.html')
      : reply.code(404).send({ error: 'Not found' }),
  );
  return app;
};
