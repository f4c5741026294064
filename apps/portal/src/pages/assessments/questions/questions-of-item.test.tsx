import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { cache } from '../../../shell/api-client.js';
import { IdentityProvider } from '../../../shell/IdentityProvider.js';
import type { Identity } from '../../../shell/identity.js';
import { MeProvider, type Me } from '../../../shell/MeProvider.js';
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
  return render(
    <IdentityProvider identity={{ personKey: 'ann' } as Identity}>
      <ApolloProvider client={client}>
        <MeProvider me={me}>
          <QuestionsOfItem assessmentId="a" itemId="need" />
        </MeProvider>
      </ApolloProvider>
    </IdentityProvider>,
  );
};

const asked = (...questions: object[]) => ({ __typename: 'Assessment', id: 'a', questions });

test('says why the questions cannot be read, and reads them when it is tried again', async () => {
  before(new TypeError('Failed to fetch'), asked());
  expect((await screen.findByRole('alert')).textContent).toMatch(/Countersign does not answer/);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Nobody has asked anything about this item.')).toBeTruthy();
  expect(screen.queryByRole('alert')).toBeNull();
});
