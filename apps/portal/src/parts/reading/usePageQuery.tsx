import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useState, type ReactElement } from 'react';
import { FaultPage } from './FaultPage.js';
import { LoadingPage } from './LoadingPage.js';
import { faultOf, isSameFault, type Fault } from './fault.js';
import { useKeepTrying } from './useKeepTrying.js';

type Answer<Data> = { readonly refetch: () => void } & (
  | { readonly data: Data; readonly instead: null }
  | { readonly data: null; readonly instead: ReactElement; readonly fault: Fault | null }
);

/**
 * The one query of a page: its data, or the page to show instead while there is none. Never an old answer as new. What
 * could not be read for want of a line is read again by itself; the page that says so stays meanwhile.
 */
export const usePageQuery = <Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Answer<Data> => {
  const query = useQuery(document, { variables } as useQuery.Options<Data, Variables>);
  const refetch = () => void query.refetch().catch(() => undefined);
  const hasData = query.data !== undefined;
  const [failed, setFailed] = useState<Fault | null>(null);
  const fault = hasData ? null : query.error ? faultOf(query.error) : query.loading ? failed : null;
  if (!isSameFault(fault, failed)) setFailed(fault);
  useKeepTrying(fault, () => {
    if (!query.loading) refetch();
  });
  if (hasData) return { data: query.data as Data, instead: null, refetch };
  const instead =
    fault === null ? <LoadingPage /> : <FaultPage fault={fault} onRetry={refetch} isTrying={query.loading} />;
  return { data: null, instead, fault, refetch };
};
