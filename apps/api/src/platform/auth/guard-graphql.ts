import * as words from '@countersign/words/api/platform/auth';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Session } from '@countersign/database';
import { tooLarge } from '../graphql/limits/read-json.js';
import type { Watch } from '../watch/watch.js';
import type { LetIn } from './let-in.js';
import { refuse } from './refuse.js';

declare module 'fastify' {
  interface FastifyRequest {
    session: Session | null;
    watch: Watch | null;
  }
}

const isJson = (request: FastifyRequest): boolean =>
  /^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '');

/**
 * Stands before GraphQL: nothing is parsed or run for a request that is not a JSON post of bounded size by somebody signed
 * in who has not asked too much. A browser cannot send such a request across sites without asking first.
 */
export const guardGraphql = (fastify: FastifyInstance, path: string, enter: LetIn): void => {
  fastify.decorateRequest('session', null);
  fastify.decorateRequest('watch', null);

  fastify.addHook('onRequest', async (request, reply) => {
    if (request.url.split('?', 1)[0] !== path) return;
    if (request.method !== 'POST')
      return refuse(reply.header('allow', 'POST'), 405, 'METHOD_NOT_ALLOWED', words.sendAPostRequest);
    const refused = await enter(request, reply);
    if (refused) return refused;
    if (!isJson(request)) return refuse(reply, 415, 'NOT_JSON', words.sendTheRequestAsApplication);
    const large = tooLarge(request);
    if (large) return refuse(reply.header('connection', 'close'), large.statusCode, 'TOO_LARGE', large.message);
    return undefined;
  });
};
