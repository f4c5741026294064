import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { describe, expect, test } from '@jest/globals';
import { faultOf } from './fault.js';
import { NoAnswerInTime } from './in-time.js';
import { SignInEnded } from './sign-in-ended.js';
import { SignInUnanswered } from './sign-in-unanswered.js';

const answered = (status: number) => new ServerError('No', { response: new Response(null, { status }), bodyText: '' });
const withCode = (code: string) =>
  new CombinedGraphQLErrors({ data: null, errors: [{ message: 'No', extensions: { code } }] });

describe('an answer that did not come', () => {
  test('is a sign-in that ended', () => {
    expect(faultOf(new SignInEnded('Over'))).toBe('signed-out');
    expect(faultOf(answered(401))).toBe('signed-out');
    expect(faultOf(withCode('UNAUTHENTICATED'))).toBe('signed-out');
  });
  test('is a service that cannot be reached', () => {
    expect(faultOf(new TypeError('Failed to fetch'))).toBe('unreachable');
    expect(faultOf(answered(503))).toBe('unreachable');
    expect(faultOf(new SignInUnanswered('No answer'))).toBe('unreachable');
  });
  test('is a service that takes too long', () => {
    expect(faultOf(new NoAnswerInTime('Late'))).toBe('too-slow');
  });
  test('is too much asked for at once', () => {
    expect(faultOf(answered(429))).toBe('too-many');
    expect(faultOf(withCode('TOO_MANY'))).toBe('too-many');
  });
  test('is an operation that was given up, of which it is not known how far it came', () => {
    expect(faultOf(withCode('TOO_SLOW'))).toBe('too-slow');
  });
  test('is a request that was not taken, of which nothing was done', () => {
    expect(faultOf(answered(413))).toBe('not-taken');
    expect(faultOf(withCode('BAD_USER_INPUT'))).toBe('not-taken');
  });
  test('is a thing of another part, and no fault of ours', () => {
    expect(faultOf(withCode('FORBIDDEN'))).toBe('not-yours');
    expect(faultOf(answered(403))).toBe('not-yours');
  });
  test('is something on our side, whatever it is', () => {
    expect(faultOf(answered(500))).toBe('unexpected');
    expect(faultOf(withCode('INTERNAL'))).toBe('unexpected');
    expect(faultOf('strange')).toBe('unexpected');
  });
});
