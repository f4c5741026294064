import type { FastifyInstance } from 'fastify';
import type { LetIn } from './let-in.js';

/** Where files stand that somebody signed in can take with them. */
export const exportsPath = '/export';

/** Stands before what is exported: it is read by somebody signed in, and nothing is written there. */
export const guardExports = (fastify: FastifyInstance, enter: LetIn): void => {
  fastify.addHook('onRequest', async (request, reply) =>
    request.url.startsWith(`${exportsPath}/`) ? enter(request, reply) : undefined,
  );
};
