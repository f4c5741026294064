import { graphql } from '../../generated/gql.js';
import type { AgreementToMapFragment } from '../../generated/graphql.js';

export const AGREEMENT_TO_MAP = graphql(`
  fragment AgreementToMap on Agreement {
    id
    title
    clauses {
      id
      topic
      part3
      ukGdpr
      note
      templateText
      required
      mapping {
        verdict
        quotation
        locator
        version
        at
        by {
          id
          name
        }
      }
    }
  }
`);

export type AgreementToMap = AgreementToMapFragment;
export type ClauseToMap = AgreementToMapFragment['clauses'][number];
