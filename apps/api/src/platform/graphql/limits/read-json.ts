import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { leaveUnread } from '../../http/leave-unread.js';
import { valueCounter } from './count-values.js';
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

/** Every byte of a body, as long as no more values come in it, nested no deeper, than a request may hold. */
const readCounted = (body: IncomingMessage): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    const isTooMuch = valueCounter(limits);
    const take = (piece: Buffer): void => {
      pieces.push(piece);
      if (!isTooMuch(piece)) return;
      body.off('data', take);
      leaveUnread(body);
      reject(new Unreadable(400, 'The request holds too many values.'));
    };
    body.on('data', take);
    body.once('end', () => resolve(Buffer.concat(pieces)));
    body.once('error', reject);
  });

/** Reads JSON only as far as its bytes hold no more values, and are nested no deeper, than a request may. */
export const readJson = (fastify: FastifyInstance): void => {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeContentTypeParser('application/json');
  fastify.addContentTypeParser('application/json', (request, body: IncomingMessage, done) => {
    const large = tooLarge(request);
    if (large) return done(large);
    void readCounted(body).then((bytes) => parse(request, bytes.toString('utf8'), done), done);
  });
};
