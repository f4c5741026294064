import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Session } from '@countersign/database';
import { NotSignedIn, type ReadToken } from './token.js';

declare module 'fastify' {
  interface FastifyRequest {
    session: Session | null;
  }
}

const refuse = (reply: FastifyReply, status: number, code: string, message: string): FastifyReply =>
  reply
    .code(status)
    .header('content-type', 'application/json; charset=utf-8')
    .send(JSON.stringify({ error: { code, message } }));

const isJson = (request: FastifyRequest): boolean =>
  /^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '');

/**
 * Stands before GraphQL: nothing is parsed or run for a request that is not a JSON post by somebody signed in. A browser
 * cannot send such a request across sites without asking first.
 */
export const guardGraphql = (fastify: FastifyInstance, path: string, read: ReadToken): void => {
  fastify.decorateRequest('session', null);
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.url.split('?', 1)[0] !== path) return;
    if (request.method !== 'POST')
      return refuse(reply.header('allow', 'POST'), 405, 'METHOD_NOT_ALLOWED', 'Send a POST request.');
    try {
      request.session = await read(request.headers.authorization, new Date());
    } catch (error) {
      if (error instanceof NotSignedIn)
        return refuse(reply.header('www-authenticate', 'Bearer'), 401, 'NOT_SIGNED_IN', 'Sign in and try again.');
      request.log.error({ err: error }, 'The keys of the identity provider cannot be read');
      return refuse(reply, 503, 'SIGN_IN_UNAVAILABLE', 'Signing in cannot be checked at the moment. Try again soon.');
    }
    if (!isJson(request)) return refuse(reply, 415, 'NOT_JSON', 'Send the request as application/json.');
    return undefined;
  });
};
