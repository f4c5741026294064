import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ServerError } from '@apollo/client/errors';
import { ApolloProvider } from '@apollo/client/react';
import { expect, test } from '@jest/globals';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { cache } from '../../app/api-client.js';
import { IdentityProvider } from '../../identity/IdentityProvider.js';
import type { Identity } from '../../identity/identity.js';
import { aHistory } from '../../routing/test-router.js';
import { OpenInspectionForm } from './OpenInspectionForm.js';

const busy = new ServerError('No', {
  response: { status: 429, headers: new Headers({ 'retry-after': '12' }) } as Response,
  bodyText: '',
});

test('who is refused for asking too often is told when to try again, and keeps what they typed', async () => {
  const link = new ApolloLink(() => new Observable((observer) => observer.error(busy)));
  const { InHistory } = aHistory();
  render(
    <InHistory>
      <IdentityProvider identity={{ personKey: 'ann' } as Identity}>
        <ApolloProvider client={new ApolloClient({ link, cache: cache() })}>
          <OpenInspectionForm force={{ id: 'kent', name: 'Kent Police' }} />
        </ApolloProvider>
      </IdentityProvider>
    </InHistory>,
  );
  const typed = 'To see how the force assessed the pilot before it opened.';
  fireEvent.change(await screen.findByLabelText('Purpose of the inspection'), { target: { value: typed } });
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Open the inspection' })));
  const told = await screen.findByRole('alert');
  expect(told.textContent).toContain('Nothing was saved. What you typed is still here. Try again in 12 seconds.');
  expect(screen.getByLabelText<HTMLTextAreaElement>('Purpose of the inspection').value).toBe(typed);
});
