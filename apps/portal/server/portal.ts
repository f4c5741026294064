import path from 'node:path';
import { fileURLToPath } from 'node:url';
import helmet from '@fastify/helmet';
import proxy from '@fastify/http-proxy';
import files from '@fastify/static';
import fastify, { type FastifyInstance } from 'fastify';
import { finishRequests } from './finish-requests.js';
import { readPages, sendPage } from './pages.js';
import { standardError } from './standard-error.js';
import { security } from './security.js';
import type { Settings } from './settings.js';
import { unreadableAddress } from './unreadable-address.js';
import { wayToExports, wayToGraphql } from './way-to-api.js';

const built = fileURLToPath(new URL('..', import.meta.url));
const forGood = 'public, max-age=31536000, immutable';
const isAsset = (address: string) => address.startsWith('/assets/');
const isReading = (method: string) => method === 'GET' || method === 'HEAD';

/** How long a part of an address may be: an id of an item is the longest. */
const longestPart = 500;

/** An address of the router of the pages, as this server writes it. */
const asRoute = (address: string) => address.replaceAll('$', ':');

/**
 * The pages, the settings that they need to sign in, and the two ways through to the API. `folder` holds what was built: the
 * pages in `pages`, and what they load in `client`, compressed already.
 */
export const portal = async (settings: Settings, folder = built): Promise<FastifyInstance> => {
  const pages = await readPages(`${folder}/pages`);
  const root = path.join(folder, 'client');
  const app = fastify({
    logger: { level: 'warn', stream: standardError },
    forceCloseConnections: 'idle',
    trustProxy: settings.trustedProxies,
    routerOptions: { maxParamLength: longestPart, ignoreTrailingSlash: true },
    frameworkErrors: unreadableAddress(pages.notFound),
  });
  finishRequests(app);
  await app.register(helmet, security(settings.idp.url));
  const { build } = pages;
  app.get('/health', () => ({ status: 'ok', build }));
  app.get('/config.json', (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ ...settings.idp, build }),
  );
  await app.register(proxy, wayToGraphql(settings.apiOrigin));
  await app.register(proxy, wayToExports(settings.apiOrigin));
  for (const { address, page } of pages.addresses)
    app.get(asRoute(address), (request, reply) => sendPage(request, reply, page));
  await app.register(files, {
    root,
    cacheControl: false,
    preCompressed: true,
    index: false,
    setHeaders: (reply, file) => {
      void reply.headers({
        'cache-control': isAsset(file.slice(root.length)) ? forGood : 'no-cache',
        vary: 'accept-encoding',
      });
    },
  });
  app.setNotFoundHandler((request, reply) =>
    isReading(request.method) && !isAsset(request.url)
      ? sendPage(request, reply.code(404), pages.notFound)
      : reply.code(404).send({ error: 'Not found' }),
  );
  return app;
};
