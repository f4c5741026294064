import type { FastifyRequest } from 'fastify';
import type { Session } from '@countersign/database';

/** What a resolver can know of the request: who asks. */
export interface RequestContext {
  readonly session: Session;
}

export const requestContext = (request: FastifyRequest): RequestContext => {
  if (request.session === null) throw new Error('A request came to GraphQL past the guard.');
  return { session: request.session };
};
