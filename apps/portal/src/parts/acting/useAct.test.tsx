import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { graphql } from '../../generated/gql.js';
import { cache } from '../../app/api-client.js';
import { IdentityProvider } from '../../identity/IdentityProvider.js';
import type { Identity } from '../../identity/identity.js';
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
const identity = { personKey: 'ann' } as Identity;

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

/** The hook, before an API that gives these answers in turn. */
const before = (...answers: (object | Error)[]) => {
  const asked = jest.fn<(actId: string) => void>();
  const link = new ApolloLink(
    ({ variables }) =>
      new Observable((observer) => {
        asked((variables as { input: { actId: string } }).input.actId);
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
    <IdentityProvider identity={identity}>
      <ApolloProvider client={client}>{children}</ApolloProvider>
    </IdentityProvider>
  );
  const done = jest.fn();
  const { result } = renderHook(() => useAct(OPEN, (data) => data.openInspection, done), { wrapper });
  return { result, done, asked };
};

const moved = { __typename: 'InspectionMoved', inspection: { __typename: 'Inspection', id: 'one' } };
const problems = [{ __typename: 'InputProblem', field: 'purpose', message: 'Enter the purpose.' }];
const refused = { __typename: 'BadInput', message: 'Enter the purpose.', wayForward: 'Try again.', problems };

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
  expect(result.current.refusal).toMatchObject({ __typename: 'BadInput', problems });
  expect(result.current.attempt).toBe(2);
  expect(done).not.toHaveBeenCalled();
});

test('a fault stays to be shown, and the next attempt can do it', async () => {
  const { result, done } = before(new TypeError('Failed to fetch'), moved);
  await act(() => result.current.send({ input }));
  await waitFor(() => expect(result.current.fault).toMatchObject({ kind: 'unreachable' }));
  await act(() => result.current.send({ input }));
  expect(result.current.fault).toBeNull();
  expect(done).toHaveBeenCalledTimes(1);
});

describe('the id of an intention', () => {
  const lost = new TypeError('Failed to fetch');
  const sentAs = (asked: { readonly mock: { readonly calls: readonly (readonly [string])[] } }) =>
    asked.mock.calls.map(([actId]) => actId);

  test('is the same when it is pressed again after an answer that was lost, also after a reload', async () => {
    const first = before(lost, lost);
    await act(() => first.result.current.send({ input }));
    await act(() => first.result.current.send({ input }));
    const afterReload = before(moved);
    await act(() => afterReload.result.current.send({ input }));
    const ids = [...sentAs(first.asked), ...sentAs(afterReload.asked)];
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
  });

  test('is another after a refusal', async () => {
    const { result, asked } = before(refused, moved);
    for (let turn = 0; turn < 2; turn += 1) await act(() => result.current.send({ input }));
    expect(new Set(sentAs(asked)).size).toBe(2);
  });

  test('is the same for a second press after it was done, and another once something is typed or chosen', async () => {
    const { result, asked, done } = before(moved, moved, moved);
    for (let turn = 0; turn < 2; turn += 1) await act(() => result.current.send({ input }));
    document.dispatchEvent(new Event('input'));
    await act(() => result.current.send({ input }));
    const [first, second, third] = sentAs(asked);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    expect(done).toHaveBeenCalledTimes(3);
  });

  test('a press at once after an answer that was lost is sent, under the same id', async () => {
    const { result, asked, done } = before(lost, moved);
    await act(() => result.current.send({ input }));
    await act(() => result.current.send({ input }));
    expect(new Set(sentAs(asked)).size).toBe(1);
    expect(sentAs(asked)).toHaveLength(2);
    expect(done).toHaveBeenCalledTimes(1);
  });

  test('stays where something else is typed meanwhile, so that it is not done twice, until that is answered', async () => {
    const sentBefore = { __typename: 'SentBefore', message: 'It was done.', wayForward: 'Look at it.' };
    const { result, asked } = before(lost, sentBefore, moved);
    await act(() => result.current.send({ input }));
    const other = { ...input, purpose: 'To see more' };
    await act(() => result.current.send({ input: other }));
    expect(result.current.refusal).toMatchObject({ __typename: 'SentBefore' });
    await act(() => result.current.send({ input: other }));
    const [first, second, third] = sentAs(asked);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });

  test('is of one thing: another force is another intention', async () => {
    const { result, asked } = before(lost, moved);
    await act(() => result.current.send({ input }));
    await act(() => result.current.send({ input: { ...input, forceId: 'avon' } }));
    expect(new Set(sentAs(asked)).size).toBe(2);
  });

  test('is found in another tab where the same is said, and not where something else is', async () => {
    const first = before(lost);
    await act(() => first.result.current.send({ input }));
    sessionStorage.clear();
    const other = before(lost);
    await act(() => other.result.current.send({ input: { ...input, purpose: 'To see more' } }));
    sessionStorage.clear();
    const again = before(moved);
    await act(() => again.result.current.send({ input: { ...input, purpose: 'To see more' } }));
    const [one, two, three] = [first, other, again].flatMap(({ asked }) => sentAs(asked));
    expect(two).not.toBe(one);
    expect(three).toBe(two);
  });
});
