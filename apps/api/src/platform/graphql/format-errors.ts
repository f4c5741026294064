import { randomUUID } from 'node:crypto';
import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { PlainError } from './plain-error.js';

type Formatted = { readonly statusCode: number; readonly response: ExecutionResult };

const causesOf = (error: GraphQLError): readonly GraphQLError[] => {
  const inner: unknown = error.originalError;
  const many = inner instanceof Error && 'errors' in inner ? inner.errors : null;
  return Array.isArray(many) ? many.filter((one) => one instanceof GraphQLError) : [error];
};

const plainOf = (error: GraphQLError): PlainError | null => {
  const inner = error.originalError;
  if (inner instanceof PlainError) return inner;
  return inner instanceof GraphQLError ? plainOf(inner) : null;
};

/** Found before anything ran: in the text of the query, or in a variable that a scalar would not take. */
const isOfTheRequest = (error: GraphQLError): boolean =>
  error.path === undefined && (error.originalError === undefined || error.originalError instanceof GraphQLError);

/**
 * What of an error leaves the house. A fault of the request is explained; a plain error is shown as it is; anything else
 * is logged under an id and reveals nothing but the id.
 */
const show = (error: GraphQLError, log: Logger): GraphQLFormattedError => {
  const where = {
    ...(error.locations && { locations: error.locations }),
    ...(error.path && { path: error.path }),
  };
  const plain = plainOf(error);
  if (plain) return { message: plain.message, ...where, extensions: { code: plain.code } };
  if (isOfTheRequest(error)) return { message: error.message, ...where, extensions: { code: 'BAD_USER_INPUT' } };
  const id = randomUUID();
  log.error({ err: error.originalError ?? error, errorId: id, path: error.path }, 'A request failed');
  return { message: 'Something went wrong. Try again later.', ...where, extensions: { code: 'INTERNAL', id } };
};

/** The status of a body that cannot be read, such as 413; null for any other error. */
const unreadableStatus = (error: GraphQLError): number | null => {
  const status: unknown =
    error.originalError && 'statusCode' in error.originalError ? error.originalError.statusCode : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
};

/** Errors for the person who asked, for Mercurius. A request that was never run answers 400, one that ran answers 200. */
export const formatErrors =
  (log: Logger) =>
  (execution: ExecutionResult): Formatted => {
    const errors = execution.errors ?? [];
    const ran = errors.some((error) => error.path !== undefined);
    const shown = errors.flatMap((error) => {
      const causes = causesOf(error);
      if (causes.length > 1 || causes[0] !== error) return causes.map((cause) => show(cause, log));
      return unreadableStatus(error) !== null
        ? [{ message: 'The request cannot be read.', extensions: { code: 'BAD_REQUEST' } }]
        : [show(error, log)];
    });
    return {
      statusCode: ran || execution.data ? 200 : (errors.map(unreadableStatus).find(Boolean) ?? 400),
      response: { ...(ran || execution.data ? { data: execution.data ?? null } : {}), errors: shown as never },
    };
  };
