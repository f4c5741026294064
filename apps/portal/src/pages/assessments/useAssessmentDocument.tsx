import type { ReactElement } from 'react';
import { graphql } from '../../generated/index.js';
import { usePageQuery } from '../../parts/usePageQuery.js';
import { NotFoundPage } from '../not-found/NotFoundPage.js';
import type { AssessmentDocument } from './assessment-document.js';
import { readDocument } from './read-document.js';

const QUERY = graphql(`
  query AssessmentDocumentPage($id: ID!) {
    assessment(id: $id) {
      id
      ...AssessmentDocument
    }
  }
`);

type Answer = { readonly refetch: () => void } & (
  | { readonly assessment: AssessmentDocument; readonly instead: null }
  | { readonly assessment: null; readonly instead: ReactElement }
);

/** The whole assessment for a page about a part of it, or the page to show instead. */
export const useAssessmentDocument = (id: string): Answer => {
  const { data, instead, refetch } = usePageQuery(QUERY, { id });
  if (!data) return { assessment: null, instead, refetch };
  const assessment = readDocument(data.assessment);
  return assessment ? { assessment, instead: null, refetch } : { assessment: null, instead: <NotFoundPage />, refetch };
};
