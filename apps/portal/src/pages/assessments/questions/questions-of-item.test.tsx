import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { cache } from '../../../app/api-client.js';
import { IdentityProvider } from '../../../identity/IdentityProvider.js';
import type { Identity } from '../../../identity/identity.js';
import { MeProvider, type Me } from '../../../layout/MeProvider.js';
import { QuestionsOfItem } from './QuestionsOfItem.js';

const me = { person: { id: 'ann', name: 'Ann' }, acts: [] } as unknown as Me;

/** The questions of an item, before an API that gives these answers in turn. */
const before = (...answers: (object | Error)[]) => {
  const link = new ApolloLink(
    () =>
      new Observable((observer) => {
        const answer = answers.shift();
        setTimeout(() => {
          if (answer instanceof Error) return observer.error(answer);
          observer.next({ data: { assessment: answer } });
          observer.complete();
        });
      }),
  );
  const client = new ApolloClient({ link, cache: cache() });
  const page = (openQuestions: number) => (
    <IdentityProvider identity={{ personKey: 'ann' } as Identity}>
      <ApolloProvider client={client}>
        <MeProvider me={me}>
          <QuestionsOfItem assessmentId="a" item={{ id: 'need', openQuestions }} />
        </MeProvider>
      </ApolloProvider>
    </IdentityProvider>
  );
  const { rerender } = render(page(0));
  return { learns: (openQuestions: number) => rerender(page(openQuestions)) };
};

const asked = (...questions: object[]) => ({ __typename: 'Assessment', id: 'a', questions });

test('says why the questions cannot be read, and reads them when it is tried again', async () => {
  before(new TypeError('Failed to fetch'), asked());
  expect((await screen.findByRole('alert')).textContent).toMatch(/Countersign does not answer/);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('There are no questions about this item.')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});

test('are read again once somebody else has asked', async () => {
  const { learns } = before(
    asked(),
    asked({
      __typename: 'ItemQuestion',
      id: 'q',
      itemId: 'need',
      itemTitle: 'The need',
      text: 'How many people?',
      askedAt: '2026-01-01T09:00:00.000Z',
      askedBy: { __typename: 'Person', id: 'ben', name: 'Ben' },
      replies: [],
      resolvedAt: null,
      resolvedBy: null,
      mayResolve: false,
    }),
  );
  await screen.findByText('There are no questions about this item.');
  learns(1);
  expect(await screen.findByText('How many people?')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('1 open.');
});
