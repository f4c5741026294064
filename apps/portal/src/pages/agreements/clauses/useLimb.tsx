import type { ReactElement } from 'react';
import { graphql, readFragment } from '../../../generated/index.js';
import { usePageQuery } from '../../../parts/reading/usePageQuery.js';
import { NotFoundPage } from '../../../instead/NotFoundPage.js';
import { AGREEMENT_TO_MAP, type AgreementToMap, type LimbToMap } from './agreement-to-map.js';

const QUERY = graphql(`
  query AgreementClause($id: ID!) {
    agreement(id: $id) {
      id
      ...AgreementToMap
    }
  }
`);

interface Found {
  readonly agreement: AgreementToMap;
  readonly limb: LimbToMap;
}

type Asked = { readonly refetch: () => void } & (
  { readonly found: Found; readonly instead: null } | { readonly found: null; readonly instead: ReactElement }
);

/** One limb with its agreement, or the page to show instead. */
export const useLimb = (agreementId: string, limbId: string): Asked => {
  const { data, instead, refetch } = usePageQuery(QUERY, { id: agreementId });
  if (!data) return { found: null, instead, refetch };
  const agreement = readFragment(AGREEMENT_TO_MAP, data.agreement);
  const limb = agreement?.limbs.find(({ id }) => id === limbId);
  return agreement && limb
    ? { found: { agreement, limb }, instead: null, refetch }
    : { found: null, instead: <NotFoundPage />, refetch };
};
