import { graphql } from '../../../generated/gql.js';
import type { GateToShowFragment } from '../../../generated/graphql.js';

export const GATE_TO_SHOW = graphql(`
  fragment GateToShow on Gate {
    serviceId
    stage
    open
    outstandingCount
    notKnownCount
    readyToOpen
    conditions {
      id
      title
      met
      known
      sentence
      remedy
      law
      addedBy
      fixPage
      missing
    }
    request {
      id
      components
      activities {
        id
        name
      }
      users
      syntheticDataAttested
      at
      by {
        id
        name
      }
    }
    opening {
      id
      until
      at
      by {
        id
        name
      }
      certificate
      certificateHash
      closing {
        reason
        at
        by {
          id
          name
        }
      }
    }
    offer {
      activities {
        id
        name
        components
      }
      components
      users
    }
  }
`);

export type GateToShow = GateToShowFragment;
export type ConditionToShow = GateToShowFragment['conditions'][number];
