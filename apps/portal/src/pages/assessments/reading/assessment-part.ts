import { graphql } from '../../../generated/gql.js';

/** One item of an assessment, and its rows where it is a table. */
export const ASSESSMENT_PART = graphql(`
  fragment AssessmentPart on Assessment {
    id
    part(itemId: $itemId) {
      ...ItemInFull
    }
  }
`);
