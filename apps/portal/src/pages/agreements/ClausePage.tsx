import { graphql, readFragment } from '../../generated/index.js';
import { usePageQuery } from '../../parts/usePageQuery.js';
import { useMay } from '../../shell/MeProvider.js';
import { NotFoundPage } from '../not-found/NotFoundPage.js';
import { AGREEMENT_TO_MAP } from './agreement-to-map.js';
import { ClauseForm } from './ClauseForm.js';
import { ClauseToRead } from './ClauseToRead.js';

const QUERY = graphql(`
  query AgreementClause($id: ID!) {
    agreement(id: $id) {
      id
      ...AgreementToMap
    }
  }
`);

/** One clause of an agreement: what the law asks, and what the agreement says. */
export const ClausePage = ({ agreementId, clauseId }: { agreementId: string; clauseId: string }) => {
  const mayMap = useMay('map-clause');
  const { data, instead, refetch } = usePageQuery(QUERY, { id: agreementId });
  if (!data) return instead;
  const agreement = readFragment(AGREEMENT_TO_MAP, data.agreement);
  const clause = agreement?.clauses.find(({ id }) => id === clauseId);
  if (!agreement || !clause) return <NotFoundPage />;
  return mayMap ? (
    <ClauseForm agreement={agreement} clause={clause} onReadAgain={refetch} />
  ) : (
    <ClauseToRead agreement={agreement} clause={clause} />
  );
};
