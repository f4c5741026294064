import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { ReactElement } from 'react';
import { FaultPage } from '../pages/error/FaultPage.js';
import { LoadingPage } from '../pages/error/LoadingPage.js';
import { faultOf } from '../shell/fault.js';

type Answer<Data> =
  | { readonly data: Data; readonly instead: null; readonly refetch: () => Promise<unknown> }
  | { readonly data: null; readonly instead: ReactElement };

/** The one query of a page: its data, or the page to show instead while there is none. Never an old answer as new. */
export const usePageQuery = <Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Answer<Data> => {
  const { data, error, refetch } = useQuery(document, { variables } as useQuery.Options<Data, Variables>);
  if (data !== undefined) return { data: data as Data, instead: null, refetch };
  if (error) return { data: null, instead: <FaultPage fault={faultOf(error)} onRetry={() => void refetch()} /> };
  return { data: null, instead: <LoadingPage /> };
};
