import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { act, render, screen } from '@testing-library/react';
import { graphql } from '../../generated/gql.js';
import { cache } from '../../app/api-client.js';
import { IdentityProvider } from '../../identity/IdentityProvider.js';
import type { Identity } from '../../identity/identity.js';
import { aHistory } from '../../routing/test-router.js';
import { usePageQuery } from './usePageQuery.js';

const TASKS = graphql(`
  query Home {
    tasks {
      act
      subjectKind
      subjectId
      count
      itemId
      heldBecause
    }
  }
`);

const Tasks = () => {
  const { data, instead } = usePageQuery(TASKS, {});
  return data ? <h1>{data.tasks.length} tasks</h1> : instead;
};

/** A page, before an API that gives these answers in turn and the last for good. */
const before = (...answers: (object | Error)[]) => {
  const asked = jest.fn();
  const link = new ApolloLink(
    () =>
      new Observable((observer) => {
        asked();
        const answer = answers.length > 1 ? answers.shift() : answers[0];
        setTimeout(() => {
          if (answer instanceof Error) return observer.error(answer);
          observer.next({ data: answer as Record<string, unknown> });
          observer.complete();
        }, 10);
      }),
  );
  const { InHistory } = aHistory();
  render(
    <InHistory>
      <IdentityProvider identity={{ personKey: 'ann' } as Identity}>
        <ApolloProvider client={new ApolloClient({ link, cache: cache() })}>
          <Tasks />
        </ApolloProvider>
      </IdentityProvider>
    </InHistory>,
  );
  return asked;
};

const noLine = new TypeError('Failed to fetch');
const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
const title = () => screen.getByRole('heading', { level: 1 }).textContent;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('what could not be read for want of a line is read again by itself', async () => {
  before(noLine, noLine, { tasks: [] });
  await pass(20);
  expect(title()).toBe('Countersign does not answer');
  await pass(30_000);
  expect(title()).toBe('0 tasks');
});

test('it is read at once when the line is back, and the page that says so stands until then', async () => {
  const asked = before(noLine, { tasks: [] });
  await pass(20);
  act(() => void window.dispatchEvent(new Event('online')));
  await pass(1);
  expect(title()).toBe('Countersign does not answer');
  expect(screen.getByRole('status').textContent).toBe('Trying again.');
  await pass(20);
  expect(title()).toBe('0 tasks');
  await pass(600_000);
  expect(asked).toHaveBeenCalledTimes(2);
});

test('it is asked for less and less often', async () => {
  const asked = before(noLine);
  await pass(600_000);
  expect(asked.mock.calls.length).toBeGreaterThan(5);
  expect(asked.mock.calls.length).toBeLessThan(20);
});

test('a fault on our side is not asked for again by itself', async () => {
  const asked = before(new Error('Broken'));
  await pass(600_000);
  expect(asked).toHaveBeenCalledTimes(1);
});
