import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { ASSESSMENT_DOCUMENT, type AssessmentDocument, type DocumentItem } from './assessment-document.js';
import { mergeItems } from './merge-items.js';

export type Merge = (changed: readonly DocumentItem[], removedIds?: readonly string[]) => void;

/** Puts what was saved, by us or by others, into the document that the page shows. */
export const useMerging = (assessmentId: string): Merge => {
  const { cache } = useApolloClient();
  return useCallback(
    (changed, removedIds = []) => {
      cache.updateFragment<AssessmentDocument>(
        {
          id: cache.identify({ __typename: 'Assessment', id: assessmentId }) ?? '',
          fragment: ASSESSMENT_DOCUMENT,
          fragmentName: 'AssessmentDocument',
        },
        (document) => document && { ...document, items: [...mergeItems(document.items, changed, removedIds)] },
      );
    },
    [cache, assessmentId],
  );
};
