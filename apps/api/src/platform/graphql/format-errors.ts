import * as words from '@countersign/words/api/platform/graphql';
import { randomUUID } from 'node:crypto';
import { GraphQLError, type ExecutionResult, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { TookTooLong } from '@countersign/database';
import type { ApiConfig } from '../config/config.js';
import { noteTooMany } from '../watch/note-too-many.js';
import { TooMany } from '../watch/rate-limits.js';
import { PlainError } from './plain-error.js';
import type { RequestContext } from './request-context.js';

type Formatted = { readonly statusCode: number; readonly response: ExecutionResult };

const causesOf = (error: GraphQLError): readonly GraphQLError[] => {
  const inner: unknown = error.originalError;
  const many = inner instanceof Error && 'errors' in inner ? inner.errors : null;
  const causes: readonly GraphQLError[] = Array.isArray(many) ? many.filter((one) => one instanceof GraphQLError) : [];
  return causes.length > 0 ? causes : [error];
};

const plainOf = (error: GraphQLError): PlainError | null => {
  const inner = error.originalError;
  if (inner instanceof PlainError) return inner;
  return inner instanceof GraphQLError ? plainOf(inner) : null;
};

/** Found before anything ran: in the text of the query, or in a variable that a scalar would not take. */
const isOfTheRequest = (error: GraphQLError): boolean =>
  error.path === undefined && (error.originalError === undefined || error.originalError instanceof GraphQLError);

/** The sentences that are told differently where the contract is no secret. */
type Told = Pick<ApiConfig, 'production'>;

/** GraphQL guesses at names that were mistyped, and so tells names that nobody may ask for. */
const suggestion = / Did you mean .*\?$/s;

const tooSlow = words.thisTookTooLong;

/** Stopped by us at its time, or by PostgreSQL at the time of one statement. Either way nothing was written. */
const isTooSlow = (fault: unknown): boolean =>
  fault instanceof TookTooLong || (fault instanceof Error && 'code' in fault && fault.code === '57014');

/**
 * The part of an error that leaves the house. A fault of the request is explained; a plain error is shown as it is;
 * anything else is logged under an id and reveals nothing but the id.
 */
const show = (error: GraphQLError, log: Logger, { production }: Told): GraphQLFormattedError => {
  const where = {
    ...(error.locations && { locations: error.locations }),
    ...(error.path && { path: error.path }),
  };
  const plain = plainOf(error);
  if (plain) return { message: plain.message, ...where, extensions: { code: plain.code } };
  if (isTooSlow(error.originalError)) return { message: tooSlow, ...where, extensions: { code: 'TOO_SLOW' } };
  const message = production ? error.message.replace(suggestion, '') : error.message;
  if (isOfTheRequest(error)) return { message, ...where, extensions: { code: 'BAD_USER_INPUT' } };
  const id = randomUUID();
  log.error({ err: error.originalError ?? error, errorId: id, path: error.path }, 'A request failed');
  return { message: words.somethingWentWrongTryAgain, ...where, extensions: { code: 'INTERNAL', id } };
};

/** The status of a body that cannot be read, such as 413; null for any other error. */
const unreadableStatus = (error: GraphQLError): number | null => {
  const status: unknown =
    error.originalError && 'statusCode' in error.originalError ? error.originalError.statusCode : null;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null;
};

/** Nothing of it was done, and it is told when it can be asked again. */
const tooManyAnswer = (error: TooMany, { reply, watch, address, session }: Partial<RequestContext>): Formatted => {
  const extensions = { code: 'TOO_MANY', retryAfter: error.seconds };
  reply?.header('retry-after', error.seconds);
  if (watch) noteTooMany(watch, error, address ?? '', session ?? null);
  return { statusCode: 429, response: { errors: [{ message: error.message, extensions }] as never } };
};

/**
 * Errors for the person who asked, for Mercurius. A request that was never run answers 400, one that ran answers 200.
 */
export const formatErrors =
  (log: Logger, told: Told) =>
  (execution: ExecutionResult, context?: unknown): Formatted => {
    const errors = execution.errors ?? [];
    const tooMany = errors.map(({ originalError }) => originalError).find((error) => error instanceof TooMany);
    if (tooMany) return tooManyAnswer(tooMany, context as Partial<RequestContext>);
    const ran = errors.some((error) => error.path !== undefined);
    const shown = errors.flatMap((error) => {
      const causes = causesOf(error);
      if (causes.length > 1 || causes[0] !== error) return causes.map((cause) => show(cause, log, told));
      return unreadableStatus(error) !== null
        ? [{ message: words.theRequestCannotBeRead, extensions: { code: 'BAD_REQUEST' } }]
        : [show(error, log, told)];
    });
    return {
      statusCode: ran || execution.data ? 200 : (errors.map(unreadableStatus).find(Boolean) ?? 400),
      response: { ...(ran || execution.data ? { data: execution.data ?? null } : {}), errors: shown as never },
    };
  };
