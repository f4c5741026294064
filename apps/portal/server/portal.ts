import { fileURLToPath } from 'node:url';
import helmet from '@fastify/helmet';
import proxy from '@fastify/http-proxy';
import files from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { finishRequests } from './finish-requests.js';
import { standardError } from './standard-error.js';
import { security } from './security.js';
import type { Settings } from './settings.js';
import { wayToApi } from './way-to-api.js';

const client = fileURLToPath(new URL('../client', import.meta.url));
const forGood = 'public, max-age=31536000, immutable';
const isAsset = (path: string) => path.startsWith('/assets/');

/** The pages, the settings that they need to sign in, and one way through to the API. */
export const portal = async (settings: Settings, root = client): Promise<FastifyInstance> => {
  const app = fastify({
    logger: { level: 'warn', stream: standardError },
    forceCloseConnections: 'idle',
    trustProxy: settings.trustedProxies,
  });
  finishRequests(app);
  await app.register(helmet, security(settings.idp.url));
  app.get('/health', () => ({ status: 'ok' }));
  app.get('/config.json', (_request, reply) => reply.header('cache-control', 'no-store').send(settings.idp));
  await app.register(proxy, wayToApi(settings.apiOrigin));
  await app.register(files, {
    root,
    cacheControl: false,
    setHeaders: (reply, path) => {
      void reply.header('cache-control', isAsset(path.slice(root.length)) ? forGood : 'no-cache');
    },
  });
  app.setNotFoundHandler((request, reply) =>
    request.method === 'GET' && !isAsset(request.url)
      ? reply.header('cache-control', 'no-cache').sendFile('index.html')
      : reply.code(404).send({ error: 'Not found' }),
  );
  return app;
};
