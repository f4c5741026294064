import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { NoAnswerInTime } from '../../browser/in-time.js';
import { SignInEnded } from '../../identity/sign-in-ended.js';
import { secondsToWait } from './seconds-to-wait.js';
import { SignInUnanswered } from '../../identity/sign-in-unanswered.js';

/** What went wrong when an answer did not come at all. A rule's no is never one of these: that is a refusal. */
export type FaultKind =
  'signed-out' | 'not-taken' | 'not-yours' | 'too-many' | 'unreachable' | 'too-slow' | 'unexpected';

export interface Fault {
  readonly kind: FaultKind;
  /** After how many it can be tried again, where the service said so. */
  readonly seconds: number | null;
}

const codeOf = (error: CombinedGraphQLErrors) => error.errors[0]?.extensions?.['code'];

const kindsByCode: Readonly<Record<string, FaultKind>> = {
  UNAUTHENTICATED: 'signed-out',
  TOO_MANY: 'too-many',
  TOO_SLOW: 'too-slow',
  BAD_USER_INPUT: 'not-taken',
  BAD_REQUEST: 'not-taken',
  FORBIDDEN: 'not-yours',
};

const kindOfStatus = (status: number): FaultKind => {
  if (status === 401) return 'signed-out';
  if (status === 403) return 'not-yours';
  if (status === 429) return 'too-many';
  if (status >= 400 && status < 500) return 'not-taken';
  return status >= 502 && status <= 504 ? 'unreachable' : 'unexpected';
};

const kindOf = (error: unknown): FaultKind => {
  if (error instanceof SignInEnded) return 'signed-out';
  if (error instanceof SignInUnanswered) return 'unreachable';
  if (error instanceof NoAnswerInTime) return 'too-slow';
  if (ServerError.is(error)) return kindOfStatus(error.statusCode);
  if (CombinedGraphQLErrors.is(error)) return kindsByCode[String(codeOf(error))] ?? 'unexpected';
  return error instanceof TypeError ? 'unreachable' : 'unexpected';
};

/**
 * Why there is no answer, and when one may come. Where somebody is signed out, or a request was not taken or too much at
 * once, nothing was done; of all others that is not known.
 */
export const faultOf = (error: unknown): Fault => ({ kind: kindOf(error), seconds: secondsToWait(error) });

/** A fault of which nothing but its kind is known. */
export const faultOfKind = (kind: FaultKind): Fault => ({ kind, seconds: null });

export const isSameFault = (one: Fault | null, other: Fault | null): boolean =>
  one?.kind === other?.kind && one?.seconds === other?.seconds;
