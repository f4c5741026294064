import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { FaultPage } from '../pages/error/FaultPage.js';
import { LoadingPage } from '../pages/error/LoadingPage.js';
import { faultOf } from '../shell/fault.js';

type Answer<Data> = { readonly refetch: () => void } & (
  { readonly data: Data; readonly instead: null } | { readonly data: null; readonly instead: ReactElement }
);

/** The one query of a page: its data, or the page to show instead while there is none. Never an old answer as new. */
export const usePageQuery = <Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Answer<Data> => {
  const query = useQuery(document, { variables } as useQuery.Options<Data, Variables>);
  const refetch = () => void query.refetch().catch(() => undefined);
  if (query.data !== undefined) return { data: query.data as Data, instead: null, refetch };
  const instead = query.error ? <FaultPage fault={faultOf(query.error)} onRetry={refetch} /> : <LoadingPage />;
  return { data: null, instead, refetch };
};
