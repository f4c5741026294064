import { labels } from '@countersign/catalogue';
import type { Claim } from '@countersign/domain/claims';
import { heldInWords } from '@countersign/domain/gates';
import * as words from '@countersign/words/portal/pages/gates/standing';

interface GateStanding {
  readonly open: boolean;
  readonly outstandingCount: number;
  readonly notKnownCount: number;
  readonly readyToOpen: boolean;
  readonly request: object | null;
}

/** Why a gate is open or held, in one sentence; which of the two stands beside it. */
export const gateInWords = ({ open, outstandingCount, notKnownCount, readyToOpen, request }: GateStanding): string => {
  if (open) return words.itStaysOpenOnlyWhile;
  if (request === null) return words.nobodyHasAskedToOpenIt;
  if (readyToOpen) return words.readyToOpenEveryOther;
  return `${heldInWords({ outstanding: outstandingCount, notKnown: notKnownCount })}.`;
};

/** Why a claim of 2020 opens nothing, in the words of that claim. */
export const claimInWords = (claim: Claim): string =>
  claim === 'accepted-national'
    ? words.recordsShowThatThisForce
    : words.recordsFor2020Show({ claim: labels.claim[claim] });
