import type { ReactElement } from 'react';
import { graphql, readFragment } from '../../../../generated/index.js';
import { usePageQuery } from '../../../../parts/reading/usePageQuery.js';
import { NotFoundPage } from '../../../../instead/NotFoundPage.js';
import { ASSESSMENT_ROUND, type AssessmentRound } from './assessment-round.js';

const QUERY = graphql(`
  query AssessmentRoundPage($id: ID!) {
    assessment(id: $id) {
      id
      ...AssessmentRound
    }
  }
`);

type Answer = { readonly refetch: () => void } & (
  | { readonly assessment: AssessmentRound; readonly instead: null }
  | { readonly assessment: null; readonly instead: ReactElement }
);

/** The assessment with the round that it is in, for a page of somebody who reads, advises, approves or decides. */
export const useAssessmentRound = (id: string): Answer => {
  const { data, instead, refetch } = usePageQuery(QUERY, { id });
  if (!data) return { assessment: null, instead, refetch };
  const assessment = readFragment(ASSESSMENT_ROUND, data.assessment);
  return assessment ? { assessment, instead: null, refetch } : { assessment: null, instead: <NotFoundPage />, refetch };
};
