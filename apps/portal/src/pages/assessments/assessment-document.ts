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
      when
      applies
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
      inherentLevel
      nationalResidualLevel
      computedResidualLevel
      residualLevel
      levelNow
      inPlace {
        id
        measure
        since
        evidence
        by {
          id
          name
        }
        at
      }
      files {
        id
        itemId
        name
        type
        size
        hash
        by {
          id
          name
        }
        at
      }
      mark {
        mark
        exemptions
        harm
        publicInterest
        by {
          id
          name
        }
        at
        version
      }
      openQuestions
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
