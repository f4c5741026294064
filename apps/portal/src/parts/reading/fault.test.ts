import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { describe, expect, test } from '@jest/globals';
import { faultOf, isSameFault } from './fault.js';
import { NoAnswerInTime } from '../../browser/in-time.js';
import { SignInEnded } from '../../identity/sign-in-ended.js';
import { SignInUnanswered } from '../../identity/sign-in-unanswered.js';

const answered = (status: number, headers: Readonly<Record<string, string>> = {}) =>
  new ServerError('No', { response: new Response(null, { status, headers }), bodyText: '' });
const withCode = (code: string, more: object = {}) =>
  new CombinedGraphQLErrors({ data: null, errors: [{ message: 'No', extensions: { code, ...more } }] });

describe('an answer that did not come', () => {
  test('is a sign-in that ended', () => {
    expect(faultOf(new SignInEnded('Over')).kind).toBe('signed-out');
    expect(faultOf(answered(401)).kind).toBe('signed-out');
    expect(faultOf(withCode('UNAUTHENTICATED')).kind).toBe('signed-out');
  });
  test('is a service that cannot be reached', () => {
    expect(faultOf(new TypeError('Failed to fetch')).kind).toBe('unreachable');
    expect(faultOf(answered(503)).kind).toBe('unreachable');
    expect(faultOf(new SignInUnanswered('No answer')).kind).toBe('unreachable');
  });
  test('is a service that takes too long', () => {
    expect(faultOf(new NoAnswerInTime('Late')).kind).toBe('too-slow');
  });
  test('is too much asked for at once', () => {
    expect(faultOf(answered(429)).kind).toBe('too-many');
    expect(faultOf(withCode('TOO_MANY')).kind).toBe('too-many');
  });
  test('says when it can be tried again, where the service did, however it did', () => {
    expect(faultOf(answered(429, { 'retry-after': '12' }))).toEqual({ kind: 'too-many', seconds: 12 });
    expect(faultOf(answered(503, { 'retry-after': '2' }))).toEqual({ kind: 'unreachable', seconds: 2 });
    expect(faultOf(withCode('TOO_MANY', { retryAfter: 7 }))).toEqual({ kind: 'too-many', seconds: 7 });
    for (const untold of [answered(429), answered(429, { 'retry-after': 'soon' }), withCode('TOO_MANY')])
      expect(faultOf(untold)).toEqual({ kind: 'too-many', seconds: null });
    expect(isSameFault(faultOf(answered(429)), faultOf(answered(429)))).toBe(true);
    expect(isSameFault(faultOf(answered(429)), faultOf(answered(429, { 'retry-after': '1' })))).toBe(false);
  });
  test('is an operation that was given up, of which it is not known how far it came', () => {
    expect(faultOf(withCode('TOO_SLOW')).kind).toBe('too-slow');
  });
  test('is a request that was not taken, of which nothing was done', () => {
    expect(faultOf(answered(413)).kind).toBe('not-taken');
    expect(faultOf(withCode('BAD_USER_INPUT')).kind).toBe('not-taken');
  });
  test('is a thing of another part, and no fault of ours', () => {
    expect(faultOf(withCode('FORBIDDEN')).kind).toBe('not-yours');
    expect(faultOf(answered(403)).kind).toBe('not-yours');
  });
  test('is something on our side, whatever it is', () => {
    expect(faultOf(answered(500)).kind).toBe('unexpected');
    expect(faultOf(withCode('INTERNAL')).kind).toBe('unexpected');
    expect(faultOf('strange').kind).toBe('unexpected');
  });
});
