import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { NoAnswerInTime } from './in-time.js';
import { SignInEnded } from './sign-in-ended.js';
import { SignInUnanswered } from './sign-in-unanswered.js';

/** What went wrong when an answer did not come at all. A rule's no is never one of these: that is a refusal. */
export type Fault = 'signed-out' | 'not-taken' | 'not-yours' | 'too-many' | 'unreachable' | 'too-slow' | 'unexpected';

const codeOf = (error: CombinedGraphQLErrors) => error.errors[0]?.extensions?.['code'];

const faultsByCode: Readonly<Record<string, Fault>> = {
  UNAUTHENTICATED: 'signed-out',
  TOO_MANY: 'too-many',
  TOO_SLOW: 'too-slow',
  BAD_USER_INPUT: 'not-taken',
  BAD_REQUEST: 'not-taken',
  FORBIDDEN: 'not-yours',
};

const faultOfStatus = (status: number): Fault => {
  if (status === 401) return 'signed-out';
  if (status === 403) return 'not-yours';
  if (status === 429) return 'too-many';
  if (status >= 400 && status < 500) return 'not-taken';
  return status >= 502 && status <= 504 ? 'unreachable' : 'unexpected';
};

/**
 * Why there is no answer. Where somebody is signed out, or a request was not taken or too much at once, nothing was done;
 * of all others that is not known.
 */
export const faultOf = (error: unknown): Fault => {
  if (error instanceof SignInEnded) return 'signed-out';
  if (error instanceof SignInUnanswered) return 'unreachable';
  if (error instanceof NoAnswerInTime) return 'too-slow';
  if (ServerError.is(error)) return faultOfStatus(error.statusCode);
  if (CombinedGraphQLErrors.is(error)) return faultsByCode[String(codeOf(error))] ?? 'unexpected';
  return error instanceof TypeError ? 'unreachable' : 'unexpected';
};
