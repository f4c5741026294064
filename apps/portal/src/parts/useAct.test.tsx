import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { expect, jest, test } from '@jest/globals';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { graphql } from '../generated/gql.js';
import { cache } from '../shell/api-client.js';
import { useAct } from './useAct.js';

const OPEN = graphql(`
  mutation OpenInspection($input: OpenInspectionInput!) {
    openInspection(input: $input) {
      __typename
      ... on InspectionMoved {
        inspection {
          id
        }
      }
      ...RefusalNotice
    }
  }
`);

const input = { forceId: 'kent', purpose: 'To see' };

/** The hook, before an API that gives these answers in turn. */
const before = (...answers: (object | Error)[]) => {
  const asked = jest.fn();
  const link = new ApolloLink(
    () =>
      new Observable((observer) => {
        asked();
        const answer = answers.shift();
        setTimeout(() => {
          if (answer instanceof Error) return observer.error(answer);
          observer.next({ data: { openInspection: answer } });
          observer.complete();
        });
      }),
  );
  const client = new ApolloClient({ link, cache: cache() });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const done = jest.fn();
  const { result } = renderHook(() => useAct(OPEN, (data) => data.openInspection, done), { wrapper });
  return { result, done, asked };
};

const moved = { __typename: 'InspectionMoved', inspection: { __typename: 'Inspection', id: 'one' } };
const refused = { __typename: 'BadInput', message: 'Enter the purpose.', wayForward: 'Try again.', field: 'purpose' };

test('what was done is handed on', async () => {
  const { result, done } = before(moved);
  await act(() => result.current.send({ input }));
  expect(done).toHaveBeenCalledWith(expect.objectContaining({ __typename: 'InspectionMoved' }));
  expect(result.current.refusal).toBeNull();
});

test('pressed twice, it is sent once', async () => {
  const { result, asked } = before(moved, moved);
  await act(() => Promise.all([result.current.send({ input }), result.current.send({ input })]));
  expect(asked).toHaveBeenCalledTimes(1);
});

test('a refusal stays to be shown, and each attempt counts', async () => {
  const { result, done } = before(refused, refused);
  await act(() => result.current.send({ input }));
  await act(() => result.current.send({ input }));
  expect(result.current.refusal).toMatchObject({ __typename: 'BadInput', field: 'purpose' });
  expect(result.current.attempt).toBe(2);
  expect(done).not.toHaveBeenCalled();
});

test('a fault stays to be shown, and the next attempt can do it', async () => {
  const { result, done } = before(new TypeError('Failed to fetch'), moved);
  await act(() => result.current.send({ input }));
  await waitFor(() => expect(result.current.fault).toBe('unreachable'));
  await act(() => result.current.send({ input }));
  expect(result.current.fault).toBeNull();
  expect(done).toHaveBeenCalledTimes(1);
});
