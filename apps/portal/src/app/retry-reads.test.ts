import { ServerError } from '@apollo/client/errors';
import { expect, test } from '@jest/globals';
import { OperationTypeNode } from 'graphql';
import { isReadAgain } from './retry-reads.js';
import { secondsToWait } from '../parts/reading/seconds-to-wait.js';

const { QUERY, MUTATION } = OperationTypeNode;
const answered = (status: number, after?: string) =>
  new ServerError('No', {
    response: new Response(null, { status, headers: after === undefined ? {} : { 'retry-after': after } }),
    bodyText: '',
  });

test('a service that says when it is back is read again then, a few times', () => {
  expect(secondsToWait(answered(503, '2'))).toBe(2);
  expect(isReadAgain(1, QUERY, answered(503, '2'))).toBe(true);
  expect(isReadAgain(1, QUERY, answered(429, '10'))).toBe(true);
  expect(isReadAgain(4, QUERY, answered(503, '2'))).toBe(false);
});

test('an act is never sent twice by itself, nor anything that was not told when', () => {
  expect(isReadAgain(1, MUTATION, answered(503, '2'))).toBe(false);
  for (const error of [
    answered(503),
    answered(500, '2'),
    answered(503, 'soon'),
    answered(429, '60'),
    new TypeError('no'),
  ])
    expect(isReadAgain(1, QUERY, error)).toBe(false);
});
