import type { ReactElement } from 'react';
import { graphql, readFragment } from '../../../generated/index.js';
import { usePageQuery } from '../../../parts/reading/usePageQuery.js';
import { NotFoundPage } from '../../../instead/NotFoundPage.js';
import { SCREENING_TO_SHOW, type ScreenedAssessment } from './screening-to-show.js';

const SCREENING = graphql(`
  query AssessmentScreening($id: ID!) {
    assessment(id: $id) {
      id
      ...ScreeningToShow
    }
  }
`);

type Answer = { readonly refetch: () => void } & (
  | { readonly assessment: ScreenedAssessment; readonly instead: null }
  | { readonly assessment: null; readonly instead: ReactElement }
);

export const useScreening = (id: string): Answer => {
  const { data, instead, refetch } = usePageQuery(SCREENING, { id });
  if (!data) return { assessment: null, instead, refetch };
  const assessment = readFragment(SCREENING_TO_SHOW, data.assessment);
  return assessment ? { assessment, instead: null, refetch } : { assessment: null, instead: <NotFoundPage />, refetch };
};
