import { ApolloProvider } from '@apollo/client/react';
import { LinkProvider } from '@countersign/ui';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, useEffect, useState } from 'react';
import { apiClient } from './api-client.js';
import type { Identity } from '../identity/identity.js';
import { IdentityProvider } from '../identity/IdentityProvider.js';
import { keepFocus } from '../browser/keep-focus.js';
import { keepPlace } from '../browser/keep-place.js';
import { LastResort } from './LastResort.js';
import { RoutedLink } from '../browser/RoutedLink.js';
import { router } from './router.js';

export const Portal = ({ identity }: { identity: Identity }) => {
  const [client] = useState(() => apiClient(identity));
  useEffect(keepFocus, []);
  useEffect(() => keepPlace(router.history), []);
  return (
    <StrictMode>
      <LastResort>
        <IdentityProvider identity={identity}>
          <ApolloProvider client={client}>
            <LinkProvider component={RoutedLink}>
              <RouterProvider router={router} />
            </LinkProvider>
          </ApolloProvider>
        </IdentityProvider>
      </LastResort>
    </StrictMode>
  );
};
