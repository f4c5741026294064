import type { FastifyHttpProxyOptions } from '@fastify/http-proxy';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The largest that the API takes: a file of 5 MB, as it is sent. */
const mostBytes = 8 * 1024 * 1024;

const refuse = (reply: FastifyReply, status: number, code: string, message: string): FastifyReply =>
  reply.code(status).send({ error: { code, message } });

const refuseTooLarge = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
  const told = request.headers['content-length'];
  if (told === undefined) return refuse(reply, 411, 'NO_LENGTH', 'Say how long the request is.');
  if (Number(told) <= mostBytes) return undefined;
  return refuse(reply.header('connection', 'close'), 413, 'TOO_LARGE', 'The request is too large.');
};

/**
 * The one way through to the API: nothing larger than it takes, with the address of who asks, and where it does not answer
 * a word on when it is back.
 */
export const wayToApi = (upstream: string): FastifyHttpProxyOptions => ({
  upstream,
  prefix: '/graphql',
  rewritePrefix: '/graphql',
  httpMethods: ['POST'],
  preHandler: refuseTooLarge,
  replyOptions: {
    rewriteRequestHeaders: (request, headers) => ({ ...headers, 'x-forwarded-for': (request as FastifyRequest).ip }),
    onError: (reply) => {
      const answer = reply as unknown as FastifyReply;
      refuse(answer.header('retry-after', '2'), 503, 'BACK_SOON', 'Countersign is back in a moment. Try again.');
    },
  },
});
