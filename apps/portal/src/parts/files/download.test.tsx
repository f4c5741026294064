import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { beforeEach, expect, jest, test } from '@jest/globals';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Identity } from '../../identity/identity.js';
import { IdentityProvider } from '../../identity/IdentityProvider.js';
import { Download, type ReadFile } from './Download.js';

const client = new ApolloClient({ cache: new InMemoryCache(), link: ApolloLink.empty() });

const identity = { personKey: 'ann' } as unknown as Identity;

const press = async (file: ReadFile) => {
  render(
    <ApolloProvider client={client}>
      <IdentityProvider identity={identity}>
        <Download file={file}>Download export.pdf</Download>
      </IdentityProvider>
    </ApolloProvider>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Download export.pdf' }));
};

const kept: Blob[] = [];
beforeEach(() => {
  kept.length = 0;
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  URL.createObjectURL = jest.fn((blob: Blob | MediaSource) => {
    kept.push(blob as Blob);
    return 'blob:one';
  });
  URL.revokeObjectURL = jest.fn();
});

test('hands the bytes over as they were kept', async () => {
  await press(async () => ({ fileName: 'export.pdf', fileType: 'application/pdf', base64: btoa('%PDF-1.7') }));
  expect(kept.map(({ size, type }) => [size, type])).toEqual([[8, 'application/pdf']]);
  expect(screen.queryByRole('alert')).toBeNull();
});

const failing: readonly (readonly [string, ReadFile])[] = [
  ['a file that did not come', () => Promise.reject(new Error('No answer.'))],
  ['one that is not there for them', () => Promise.resolve(null)],
];

test.each(failing)('%s is told, and nothing is handed over', async (_, file) => {
  await press(file);
  expect(await screen.findByRole('alert')).toBeTruthy();
  expect(kept).toEqual([]);
});
