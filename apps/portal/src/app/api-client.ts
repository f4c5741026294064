import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, type OperationVariables } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { refusalKinds } from '../parts/acting/refusal-kinds.js';
import type { Identity } from '../identity/identity.js';
import { fetchInTime, inTime } from '../browser/in-time.js';
import { retryReads } from './retry-reads.js';

/** Ids of these are shared by several documents: what stands under one differs from document to document. */
const partOfItsDocument = { keyFields: false } as const;

export const cache = () =>
  new InMemoryCache({
    possibleTypes: { Refusal: [...refusalKinds] },
    typePolicies: {
      Me: { keyFields: [] },
      AssessmentItem: partOfItsDocument,
      ItemInOutline: partOfItsDocument,
      DraftItem: partOfItsDocument,
      ReleaseItem: partOfItsDocument,
      AdvicePoint: partOfItsDocument,
      Clause: partOfItsDocument,
      GateCondition: partOfItsDocument,
      ActivityName: partOfItsDocument,
      Component: partOfItsDocument,
      Processor: partOfItsDocument,
      ProvisionChange: partOfItsDocument,
      TouchedItem: partOfItsDocument,
      Screening: { merge: true },
      Locality: { merge: true },
    },
  });

/** Only a request that brings a file may be a large one, and it must say so. */
const bringsFile = ({ input }: OperationVariables): boolean =>
  typeof input === 'object' && input !== null && 'fileBase64' in input;

export const apiClient = (identity: Identity): ApolloClient =>
  new ApolloClient({
    cache: cache(),
    link: ApolloLink.from([
      retryReads(),
      new SetContextLink(async (_, { variables }) => ({
        headers: {
          authorization: `Bearer ${await inTime(identity.token())}`,
          ...(bringsFile(variables) ? { 'x-countersign-upload': '1' } : {}),
        },
      })),
      new HttpLink({ uri: '/graphql', fetch: fetchInTime }),
    ]),
    defaultOptions: {
      watchQuery: { fetchPolicy: 'network-only', nextFetchPolicy: 'cache-first' },
    },
  });
