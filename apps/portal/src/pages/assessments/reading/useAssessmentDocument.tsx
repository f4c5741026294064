import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import type { ReactElement } from 'react';
import { graphql, type FragmentType } from '../../../generated/index.js';
import { usePageQuery } from '../../../parts/reading/usePageQuery.js';
import { NotFoundPage } from '../../../instead/NotFoundPage.js';
import type { ASSESSMENT_DOCUMENT, AssessmentDocument } from './assessment-document.js';
import { readDocument } from './read-document.js';

export const WHOLE_ASSESSMENT = graphql(`
  query AssessmentDocumentPage($id: ID!) {
    assessment(id: $id) {
      id
      ...AssessmentDocument
    }
  }
`);

interface Asked {
  readonly assessment: FragmentType<typeof ASSESSMENT_DOCUMENT> | null;
}

type Answer<Data> = { readonly refetch: () => void } & (
  | { readonly assessment: AssessmentDocument; readonly data: Data; readonly instead: null }
  | { readonly assessment: null; readonly data: null; readonly instead: ReactElement }
);

/** The whole assessment, and what a page asks of it besides, or the page to show instead. */
export const useDocumentWith = <Data extends Asked, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Answer<Data> => {
  const { data, instead, refetch } = usePageQuery(query, variables);
  if (instead !== null) return { assessment: null, data: null, instead, refetch };
  const assessment = readDocument(data.assessment);
  return assessment
    ? { assessment, data, instead: null, refetch }
    : { assessment: null, data: null, instead: <NotFoundPage />, refetch };
};

/** The whole assessment for a page about a part of it, or the page to show instead. */
export const useAssessmentDocument = (id: string) => useDocumentWith(WHOLE_ASSESSMENT, { id });
