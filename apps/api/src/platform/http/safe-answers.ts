import * as words from '@countersign/words/api/platform/http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '../auth/refuse.js';

/**
 * Every answer, also of what was never routed: a browser keeps none of it, and takes it for nothing but what it says it
 * is.
 */
export const safeAnswers = (fastify: FastifyInstance): void => {
  fastify.server.prependListener('request', (_, response) => {
    response.setHeader('cache-control', 'no-store');
    response.setHeader('x-content-type-options', 'nosniff');
  });
};

/** The answer to an address that cannot be read, such as one with a broken percent sign. Nothing of it is repeated. */
export const unreadableAddress = (_error: unknown, _request: FastifyRequest, reply: FastifyReply): void => {
  refuse(reply, 400, 'BAD_ADDRESS', words.theAddressCannotBeRead);
};
