import type { FastifyInstance } from 'fastify';

/** How long a stop waits for requests that are under way, milliseconds. */
const patience = 7_000;

/**
 * On `close` the requests under way are finished before anything else ends; one that arrives meanwhile is told with 503
 * that its connection closes. What has not ended in time is cut off, so that a stop always ends.
 */
export const finishRequests = (fastify: FastifyInstance, most = patience): void => {
  let underWay = 0;
  let allDone: (() => void) | null = null;
  fastify.server.prependListener('request', (_, response) => {
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      if (underWay === 0) allDone?.();
    });
  });
  fastify.addHook('preClose', async () => {
    let timer: NodeJS.Timeout | undefined;
    const inTime = new Promise<void>((resolve) => (timer = setTimeout(resolve, most)));
    if (underWay > 0) await Promise.race([new Promise<void>((resolve) => (allDone = resolve)), inTime]);
    clearTimeout(timer);
    if (underWay > 0) fastify.server.closeAllConnections();
    fastify.server.closeIdleConnections();
  });
};
