import { useApolloClient } from '@apollo/client/react';
import { useCallback } from 'react';
import { ASSESSMENT_DOCUMENT, type AssessmentDocument, type DocumentItem } from '../reading/assessment-document.js';
import { ASSESSMENT_PART } from '../reading/assessment-part.js';
import { mergeItems, mergePart } from './merge-items.js';

export type Merge = (changed: readonly DocumentItem[], removedIds?: readonly string[]) => void;

interface Part {
  readonly id: string;
  readonly part: readonly DocumentItem[];
}

/** Puts what was saved, by us or by others, into what the page shows: the document, and the one item that it is about. */
export const useMerging = (assessmentId: string, itemId = ''): Merge => {
  const { cache } = useApolloClient();
  return useCallback(
    (changed, removedIds = []) => {
      const id = cache.identify({ __typename: 'Assessment', id: assessmentId }) ?? '';
      cache.updateFragment<AssessmentDocument>(
        { id, fragment: ASSESSMENT_DOCUMENT, fragmentName: 'AssessmentDocument' },
        (document) => document && { ...document, items: [...mergeItems(document.items, changed, removedIds)] },
      );
      cache.updateFragment<Part>(
        { id, fragment: ASSESSMENT_PART, fragmentName: 'AssessmentPart', variables: { itemId } },
        (before) => before && { ...before, part: [...mergePart(itemId, before.part, changed, removedIds)] },
      );
    },
    [cache, assessmentId, itemId],
  );
};
