import { graphql } from '../../../generated/gql.js';
import type { AgreementToMapFragment } from '../../../generated/graphql.js';

export const AGREEMENT_TO_MAP = graphql(`
  fragment AgreementToMap on Agreement {
    id
    title
    limbs {
      id
      clause
      topic
      regime
      provision
      note
      templateText
      required
      standing
      mapping {
        verdict
        quotation
        locator
        whyAgain
        version
        at
        by {
          id
          name
        }
        accepted {
          at
          reason
          by {
            id
            name
          }
        }
      }
    }
  }
`);

export type AgreementToMap = AgreementToMapFragment;
export type LimbToMap = AgreementToMapFragment['limbs'][number];
