import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { NoAnswerInTime } from './in-time.js';
import { SignInEnded } from './sign-in-ended.js';
import { SignInUnanswered } from './sign-in-unanswered.js';

/** What went wrong when an answer did not come at all. A rule's no is never one of these: that is a refusal. */
export type Fault = 'signed-out' | 'unreachable' | 'too-slow' | 'too-many' | 'unexpected';

const codeOf = (error: CombinedGraphQLErrors) => error.errors[0]?.extensions?.['code'];

const faultsByCode: Readonly<Record<string, Fault>> = {
  UNAUTHENTICATED: 'signed-out',
  TOO_MANY: 'too-many',
  TOO_SLOW: 'too-many',
};

export const faultOf = (error: unknown): Fault => {
  if (error instanceof SignInEnded) return 'signed-out';
  if (error instanceof SignInUnanswered) return 'unreachable';
  if (error instanceof NoAnswerInTime) return 'too-slow';
  if (ServerError.is(error)) {
    if (error.statusCode === 401) return 'signed-out';
    if (error.statusCode === 429) return 'too-many';
    return error.statusCode >= 502 && error.statusCode <= 504 ? 'unreachable' : 'unexpected';
  }
  if (CombinedGraphQLErrors.is(error)) return faultsByCode[String(codeOf(error))] ?? 'unexpected';
  return error instanceof TypeError ? 'unreachable' : 'unexpected';
};
