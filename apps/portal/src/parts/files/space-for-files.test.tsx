import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { expect, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import { cache } from '../../app/api-client.js';
import { SpaceForFiles, SpaceWarning } from './SpaceForFiles.js';

const before = (kept: number) => {
  const data = { fileSpace: { __typename: 'FileSpace', kept, most: 2_000_000_000 } };
  const link = new ApolloLink(
    () =>
      new Observable((observer) => {
        observer.next({ data });
        observer.complete();
      }),
  );
  const { container } = render(
    <ApolloProvider client={new ApolloClient({ link, cache: cache() })}>
      <SpaceWarning />
      <SpaceForFiles />
    </ApolloProvider>,
  );
  return container;
};

test('how much space is used is told before a file is chosen', async () => {
  const shown = before(1_234_000_000);
  expect(await screen.findByText('Your organisation uses 1.2 GB of its 2 GB for files.')).toBeTruthy();
  expect(shown.querySelector('.govuk-warning-text')).toBeNull();
});

test('where little is left it is a warning, with the person to ask', async () => {
  const shown = before(1_850_000_000);
  await screen.findByText(/uses 1\.8 GB of its 2 GB for files\. Taking a file out of a document frees no space\. Ask/);
  expect(shown.querySelector('.govuk-warning-text')).not.toBeNull();
  expect(shown.textContent?.match(/uses/g)).toHaveLength(1);
});
