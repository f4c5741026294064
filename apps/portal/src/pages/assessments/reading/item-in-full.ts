import { graphql } from '../../../generated/gql.js';

/** One item with everything that a document holds of it: what is put in the place of an older reading of it. */
export const ITEM_IN_FULL = graphql(`
  fragment ItemInFull on AssessmentItem {
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
`);
