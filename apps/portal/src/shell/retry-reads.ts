import { ServerError } from '@apollo/client/errors';
import { RetryLink } from '@apollo/client/link/retry';
import { OperationTypeNode } from 'graphql';

/** How often something is read again by itself, and the longest that one waits for it without being told, seconds. */
const mostTries = 4;
const longestWait = 12;

/** The seconds after which a service that is not there, or was asked too much, can be asked again; null where it did not say. */
export const secondsToWait = (error: unknown): number | null => {
  if (!ServerError.is(error) || ![429, 503].includes(error.statusCode)) return null;
  const told = Number(error.response.headers.get('retry-after') ?? NaN);
  return Number.isFinite(told) && told >= 0 ? told : null;
};

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
