import { RetryLink } from '@apollo/client/link/retry';
import { OperationTypeNode } from 'graphql';
import { secondsToWait } from '../parts/reading/seconds-to-wait.js';

/** How often something is read again by itself, and the longest that one waits for it without being told, seconds. */
const mostTries = 4;
const longestWait = 12;

/** Whether it is read again by itself: only a read, only where it was told when, and only where that is soon. */
export const isReadAgain = (tries: number, kind: OperationTypeNode, error: unknown): boolean => {
  const seconds = secondsToWait(error);
  return kind === OperationTypeNode.QUERY && tries < mostTries && seconds !== null && seconds <= longestWait;
};

/** Reads again what a service could not answer for a moment. An act is never sent twice: it may have been done. */
export const retryReads = (): RetryLink =>
  new RetryLink({
    attempts: (tries, { operationType }, error) => isReadAgain(tries, operationType, error),
    delay: (_tries, _operation, error) => (secondsToWait(error) ?? 1) * 1_000 + 200,
  });
