import type { IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';

/** A refused body of no more bytes than this is taken in, so that its connection can be used again. */
const small = 65_536;

/** How long the sender of a larger one has to hear the answer. Milliseconds. */
const patience = 2_000;

const isSmall = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] === undefined && Number(headers['content-length'] ?? 0) <= small;

/**
 * The rest of a body that is refused is not taken in: it would cost as much as one that is read. The connection stays
 * until its sender has had time to hear why, and then ends.
 */
export const leaveUnread = (request: IncomingMessage): void => {
  if (request.complete || isSmall(request)) return;
  request.pause();
  request.read(0);
  setTimeout(() => {
    if (!request.complete) request.socket.destroy();
  }, patience).unref();
};

/** Whatever is answered before a body was looked at leaves that body where it is. */
export const leaveRefusedUnread = (fastify: FastifyInstance): void => {
  fastify.addHook('onSend', async ({ raw }) => {
    if (!raw.readableDidRead) leaveUnread(raw);
  });
};
