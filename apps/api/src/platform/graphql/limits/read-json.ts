import type { FastifyInstance, FastifyRequest } from 'fastify';
import { holdsTooMuch } from './count-values.js';
import { limits, uploadHeader } from './limits.js';

/** A body that is not read: its status says why. */
class Unreadable extends Error {
  constructor(
    readonly statusCode: 400 | 411 | 413,
    message: string,
  ) {
    super(message);
  }
}

export const isUpload = (request: FastifyRequest): boolean => request.headers[uploadHeader] !== undefined;

/** Why a body is not read at all; null where it is. Only an upload may be large, and nothing of a length that is not told. */
export const tooLarge = (request: FastifyRequest): Unreadable | null => {
  const told = request.headers['content-length'];
  if (told === undefined && request.headers['transfer-encoding'] !== undefined)
    return new Unreadable(411, 'Say how long the request is.');
  const most = isUpload(request) ? limits.uploadBytes : limits.bodyBytes;
  return Number(told ?? 0) > most ? new Unreadable(413, 'The request is too large.') : null;
};

/** Reads JSON only after its bytes were seen to hold no more values, and to be nested no deeper, than a request may. */
export const readJson = (fastify: FastifyInstance): void => {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  const options = { parseAs: 'buffer', bodyLimit: limits.uploadBytes } as const;
  fastify.removeContentTypeParser('application/json');
  fastify.addContentTypeParser<Buffer>('application/json', options, (request, body, done) => {
    if (holdsTooMuch(body, limits)) done(new Unreadable(400, 'The request holds too many values.'));
    else void parse(request, body.toString('utf8'), done);
  });
};
