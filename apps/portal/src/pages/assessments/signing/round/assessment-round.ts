import { graphql } from '../../../../generated/gql.js';
import type { AssessmentRoundFragment } from '../../../../generated/graphql.js';

/** An assessment as it lies with its readers: the sealed document, the advice, the approval and the decision. */
export const ASSESSMENT_ROUND = graphql(`
  fragment AssessmentRound on Assessment {
    id
    title
    state
    hash
    matrixId
    highestResidual
    controller {
      id
      name
    }
    round {
      submissionId
      hash
      document
      submittedAt
      submittedBy {
        id
        name
      }
      advice {
        canProceed
        remark
        at
        by {
          id
          name
        }
        points {
          id
          text
        }
      }
      sentBack {
        part
      }
      measuresApproval {
        at
        by {
          id
          name
        }
      }
      decision {
        ...DecisionToShow
      }
    }
    standing {
      ...DecisionToShow
    }
  }
`);

export const DECISION_TO_SHOW = graphql(`
  fragment DecisionToShow on Decision {
    id
    kind
    hash
    at
    by {
      id
      name
    }
    answers {
      pointId
      accepted
      reason
    }
    conditions
    reviewBy
    certificate
    certificateHash
    revocation {
      reason
      at
      by {
        id
        name
      }
    }
  }
`);

export type AssessmentRound = AssessmentRoundFragment;
export type RoundToRead = NonNullable<AssessmentRoundFragment['round']>;
