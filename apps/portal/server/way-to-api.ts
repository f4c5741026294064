import type { FastifyHttpProxyOptions } from '@fastify/http-proxy';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The largest that the API takes: a file of 5 MB, as it is sent. */
const mostBytes = 8 * 1024 * 1024;

const refuse = (reply: FastifyReply, status: number, code: string, message: string): FastifyReply =>
  reply.code(status).send({ error: { code, message } });

const refuseTooLarge = (request: FastifyRequest, reply: FastifyReply, goOn: () => void): void => {
  const told = request.headers['content-length'];
  if (told === undefined) refuse(reply, 411, 'NO_LENGTH', 'Say how long the request is.');
  else if (Number(told) <= mostBytes) goOn();
  else refuse(reply.header('connection', 'close'), 413, 'TOO_LARGE', 'The request is too large.');
};

/**
 * A way through to the API: nothing larger than it takes, with the address of who asks, and where it does not answer
 * a word on when it is back.
 */
const wayToApi = (upstream: string, prefix: string): FastifyHttpProxyOptions => ({
  upstream,
  prefix,
  rewritePrefix: prefix,
  replyOptions: {
    rewriteRequestHeaders: (request, headers) => ({ ...headers, 'x-forwarded-for': (request as FastifyRequest).ip }),
    onError: (reply) => {
      const answer = reply as unknown as FastifyReply;
      refuse(answer.header('retry-after', '2'), 503, 'BACK_SOON', 'Countersign is back in a moment. Try again.');
    },
  },
});

/** What is asked of the API and done there. */
export const wayToGraphql = (upstream: string): FastifyHttpProxyOptions => ({
  ...wayToApi(upstream, '/graphql'),
  httpMethods: ['POST'],
  preHandler: refuseTooLarge,
});

/** What is taken from the API as a file. */
export const wayToExports = (upstream: string): FastifyHttpProxyOptions => ({
  ...wayToApi(upstream, '/export'),
  httpMethods: ['GET'],
});
