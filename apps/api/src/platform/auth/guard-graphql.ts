import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Session } from '@countersign/database';
import { limits } from '../graphql/limits/limits.js';
import { tooLarge } from '../graphql/limits/read-json.js';
import { noteTooMany } from '../watch/note-too-many.js';
import { TooMany } from '../watch/rate-limits.js';
import type { Watch } from '../watch/watch.js';
import { NotSignedIn, type ReadToken } from './token.js';

declare module 'fastify' {
  interface FastifyRequest {
    session: Session | null;
    watch: Watch | null;
  }
}

const refuse = (reply: FastifyReply, status: number, code: string, message: string): FastifyReply =>
  reply
    .code(status)
    .header('content-type', 'application/json; charset=utf-8')
    .send(JSON.stringify({ error: { code, message } }));

const isJson = (request: FastifyRequest): boolean =>
  /^application\/json\s*(;|$)/i.test(request.headers['content-type'] ?? '');

const reasonOf = ({ cause, message }: NotSignedIn): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : message;

/**
 * Stands before GraphQL: nothing is parsed or run for a request that is not a JSON post of bounded size by somebody signed
 * in who has not asked too much. A browser cannot send such a request across sites without asking first.
 */
export const guardGraphql = (fastify: FastifyInstance, path: string, read: ReadToken, watch: Watch): void => {
  const { rates, security } = watch;
  fastify.decorateRequest('session', null);
  fastify.decorateRequest('watch', null);

  const signIn = async (request: FastifyRequest): Promise<void> => {
    const now = new Date();
    try {
      request.session = {
        ...(await read(request.headers.authorization, now)),
        until: now.getTime() + limits.milliseconds,
      };
      security.sees(request.session, request.ip);
    } catch (error) {
      if (!(error instanceof NotSignedIn)) throw error;
      await rates.count('not-signed-in', request.ip);
      security.write('not-signed-in', { reason: reasonOf(error), address: request.ip });
      throw error;
    }
  };

  const letIn = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    await rates.count('address', request.ip);
    await signIn(request);
    if (request.session) reply.raw.once('close', rates.begin(request.session.subject));
  };

  const instead = (request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply => {
    if (error instanceof NotSignedIn)
      return refuse(reply.header('www-authenticate', 'Bearer'), 401, 'NOT_SIGNED_IN', 'Sign in and try again.');
    if (error instanceof TooMany) {
      noteTooMany(watch, error, request.ip, request.session);
      return refuse(reply.header('retry-after', error.seconds), 429, 'TOO_MANY', error.message);
    }
    request.log.error({ err: error }, 'The keys of the identity provider cannot be read');
    return refuse(reply, 503, 'SIGN_IN_UNAVAILABLE', 'Signing in cannot be checked at the moment. Try again soon.');
  };

  fastify.addHook('onRequest', async (request, reply) => {
    if (request.url.split('?', 1)[0] !== path) return;
    request.watch = watch;
    if (request.method !== 'POST')
      return refuse(reply.header('allow', 'POST'), 405, 'METHOD_NOT_ALLOWED', 'Send a POST request.');
    try {
      await letIn(request, reply);
    } catch (error) {
      return instead(request, reply, error);
    }
    if (!isJson(request)) return refuse(reply, 415, 'NOT_JSON', 'Send the request as application/json.');
    const large = tooLarge(request);
    if (large) return refuse(reply.header('connection', 'close'), large.statusCode, 'TOO_LARGE', large.message);
    return undefined;
  });
};
