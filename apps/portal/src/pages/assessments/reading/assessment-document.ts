import { graphql } from '../../../generated/gql.js';
import type { AssessmentDocumentFragment, ItemInFullFragment } from '../../../generated/graphql.js';

/** An assessment as it is written now: every item with all that the rules read. It is read with `readDocument`. */
export const ASSESSMENT_DOCUMENT = graphql(`
  fragment AssessmentDocument on Assessment {
    id
    title
    state
    openToWriting
    matrixId
    serviceId
    matrixVersion
    items {
      ...ItemInFull
    }
  }
`);

export type DocumentItem = ItemInFullFragment;
export type AssessmentDocument = Omit<AssessmentDocumentFragment, 'items'> & {
  readonly items: readonly DocumentItem[];
};
