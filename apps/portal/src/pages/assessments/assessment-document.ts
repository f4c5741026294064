import { graphql } from '../../generated/gql.js';
import type { AssessmentDocumentFragment } from '../../generated/graphql.js';

/** An assessment as it is written now: every item with all that the rules read. */
export const ASSESSMENT_DOCUMENT = graphql(`
  fragment AssessmentDocument on Assessment {
    id
    title
    state
    openToWriting
    matrixId
    matrixVersion
    items {
      id
      tableId
      section
      kind
      origin
      placement
      provenance
      title
      guidance
      law
      deferred
      minimumRows
      national
      stance
      reason
      content
      departure {
        level
        reason
        by {
          id
          name
        }
        confirmedBy {
          id
          name
        }
      }
      residualLevel
      by {
        id
        name
      }
      at
      version
    }
  }
`);

export type AssessmentDocument = AssessmentDocumentFragment;
export type DocumentItem = AssessmentDocumentFragment['items'][number];
