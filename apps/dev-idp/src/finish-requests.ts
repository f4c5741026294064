import { once } from 'node:events';
import type { RequestListener, Server } from 'node:http';

/** How long a stop waits for requests that are under way, milliseconds. */
const patience = 7_000;

const refuse: RequestListener = (_, response) => {
  response.writeHead(503, { connection: 'close', 'retry-after': '2', 'content-type': 'text/plain' });
  response.end('Signing in is back in a moment.\n');
};

/**
 * Answers requests with `listener` until the stop that is returned is called: requests under way are then finished, one
 * that arrives meanwhile is told to come back, and what has not ended in time is cut off. Every answer is taken for nothing
 * but what it says it is.
 */
export const finishingRequests = (
  server: Server,
  listener: RequestListener,
  most = patience,
): (() => Promise<void>) => {
  let stopping = false;
  let underWay = 0;
  server.on('request', (request, response) => {
    response.setHeader('x-content-type-options', 'nosniff');
    underWay += 1;
    response.once('close', () => {
      underWay -= 1;
      server.emit('countersign:answered');
    });
    (stopping ? refuse : listener)(request, response);
  });
  return async () => {
    stopping = true;
    const late = AbortSignal.timeout(most);
    while (underWay > 0 && !late.aborted)
      await once(server, 'countersign:answered', { signal: late }).catch(() => undefined);
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
};
