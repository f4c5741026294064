import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { refusalKinds } from '../parts/refusal-kinds.js';
import type { Identity } from './identity.js';
import { fetchInTime, inTime } from './in-time.js';

/** Ids of these are shared by several documents: what stands under one differs from document to document. */
const partOfItsDocument = { keyFields: false } as const;

export const cache = () =>
  new InMemoryCache({
    possibleTypes: { Refusal: [...refusalKinds] },
    typePolicies: {
      Me: { keyFields: [] },
      AssessmentItem: partOfItsDocument,
      DraftItem: partOfItsDocument,
      ReleaseItem: partOfItsDocument,
      AdvicePoint: partOfItsDocument,
      Clause: partOfItsDocument,
      GateCondition: partOfItsDocument,
      ActivityName: partOfItsDocument,
      ProvisionChange: partOfItsDocument,
      TouchedItem: partOfItsDocument,
      Screening: { merge: true },
      Locality: { merge: true },
    },
  });

export const apiClient = (identity: Identity): ApolloClient =>
  new ApolloClient({
    cache: cache(),
    link: ApolloLink.from([
      new SetContextLink(async () => ({ headers: { authorization: `Bearer ${await inTime(identity.token())}` } })),
      new HttpLink({ uri: '/graphql', fetch: fetchInTime }),
    ]),
    defaultOptions: {
      watchQuery: { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' },
    },
  });
