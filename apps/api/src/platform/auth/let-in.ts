import * as words from '@countersign/words/api/platform/auth';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { limits } from '../graphql/limits/limits.js';
import { isUpload } from '../graphql/limits/read-json.js';
import { noteTooMany } from '../watch/note-too-many.js';
import { TooMany } from '../watch/rate-limits.js';
import type { Watch } from '../watch/watch.js';
import { refuse } from './refuse.js';
import { NotSignedIn, type ReadToken } from './token.js';

const reasonOf = ({ cause, message }: NotSignedIn): string =>
  cause instanceof Error && 'code' in cause ? String(cause.code) : message;

/**
 * Puts the session of whoever asks beside the request, counted and noted; or answers why not. Undefined where they may
 * go on.
 */
export const letIn = (read: ReadToken, watch: Watch) => {
  const { rates, security } = watch;

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

  const enter = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    await rates.count('address', request.ip);
    await signIn(request);
    const { session } = request;
    if (session === null) return;
    reply.raw.once('close', rates.begin(session.subject));
    if (isUpload(request)) reply.raw.once('close', rates.begin(session.subject, 'uploads-at-once'));
  };

  const instead = (request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply => {
    if (error instanceof NotSignedIn)
      return refuse(reply.header('www-authenticate', 'Bearer'), 401, 'NOT_SIGNED_IN', words.signInAndTryAgain);
    if (error instanceof TooMany) {
      noteTooMany(watch, error, request.ip, request.session);
      return refuse(reply.header('retry-after', error.seconds), 429, 'TOO_MANY', error.message);
    }
    request.log.error({ err: error }, 'The keys of the identity provider cannot be read');
    return refuse(reply, 503, 'SIGN_IN_UNAVAILABLE', words.signingInCannotBeChecked);
  };

  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    request.watch = watch;
    try {
      await enter(request, reply);
      return undefined;
    } catch (error) {
      return instead(request, reply, error);
    }
  };
};

export type LetIn = ReturnType<typeof letIn>;
