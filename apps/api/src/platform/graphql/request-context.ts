import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Session } from '@countersign/database';
import type { Watch } from '../watch/watch.js';
import { isUpload } from './limits/read-json.js';

/** What can be known of the request: who asks, from where, and what stands beside it. */
export interface RequestContext {
  readonly session: Session;
  readonly address: string;
  readonly upload: boolean;
  readonly watch: Watch;
  readonly reply: FastifyReply;
}

export const requestContext = (request: FastifyRequest, reply: FastifyReply): RequestContext => {
  const { session, watch, ip: address } = request;
  if (session === null || watch === null) throw new Error('A request came to GraphQL past the guard.');
  return { session, watch, address, upload: isUpload(request), reply };
};
