import { ErrorSummary } from '@countersign/ui';
import { graphql } from '../../generated/gql.js';
import type { RefusalNoticeFragment } from '../../generated/graphql.js';
import { refusalEntries, type RefusalLinks } from './refusal-entries.js';
import { SignInAgain } from './SignInAgain.js';

export const REFUSAL_NOTICE = graphql(`
  fragment RefusalNotice on Refusal {
    message
    wayForward
    ... on NotAllowed {
      act
      neededRoles
    }
    ... on StaleVersion {
      currentVersion
      currentContent
      currentStance
      currentReason
      savedBy {
        id
        name
      }
    }
    ... on BadInput {
      problems {
        field
        message
      }
    }
    ... on WouldEmpty {
      fields {
        field
        name
      }
    }
    ... on NotNow {
      state
    }
    ... on BarredByPart {
      part
    }
    ... on ReferredTo {
      referrers {
        itemId
        title
      }
    }
    ... on HashMoved {
      currentHash
    }
    ... on Blocked {
      findings {
        rule
        itemId
        field
        message
        remedy
      }
    }
    ... on StepUpNeeded {
      maximumAgeSeconds
    }
    ... on Untrained {
      lastValidUntil
    }
    ... on GateHeld {
      outstanding {
        id
        title
        sentence
        remedy
        fixPage
      }
    }
    ... on IdenticalRelease {
      number
    }
    ... on AlreadyForked {
      assessmentId
    }
  }
`);

interface RefusalNoticeProps extends RefusalLinks {
  readonly refusal: RefusalNoticeFragment;
  /** How often this was tried: the summary takes focus again each time. */
  readonly attempt: number;
}

const leadsToField = (refusal: RefusalNoticeFragment) => refusal.__typename === 'BadInput';

/** A rule's no: what it is, and the way forward. The one place where refusals are shown. */
export const RefusalNotice = ({ refusal, attempt, ...links }: RefusalNoticeProps) => (
  <>
    <ErrorSummary attempt={attempt} errors={refusalEntries(refusal, links)}>
      {leadsToField(refusal) ? refusal.wayForward : `${refusal.message} ${refusal.wayForward}`}
    </ErrorSummary>
    {refusal.__typename === 'StepUpNeeded' && <SignInAgain />}
  </>
);
