import { labels } from '@countersign/catalogue';
import type { Claim } from '@countersign/domain/claims';
import { heldInWords } from '@countersign/domain/gates';

interface GateStanding {
  readonly open: boolean;
  readonly outstandingCount: number;
  readonly notKnownCount: number;
  readonly readyToOpen: boolean;
  readonly request: object | null;
}

/** Why a gate is open or held, in one sentence; which of the two stands beside it. */
export const gateInWords = ({ open, outstandingCount, notKnownCount, readyToOpen, request }: GateStanding): string => {
  if (open) return 'It stays open only while every condition holds.';
  if (request === null) return 'Nobody has asked for it.';
  if (readyToOpen) return 'Nothing is outstanding but the opening itself.';
  return `${heldInWords({ outstanding: outstandingCount, notKnown: notKnownCount })}.`;
};

/** Why a claim of 2020 opens nothing, in the words of that claim. */
export const claimInWords = (claim: Claim): string =>
  claim === 'accepted-national'
    ? 'In 2020 this force is on record as having accepted the national DPIA. A release can never satisfy a gate: only this force’s own signed assessment can.'
    : `In 2020 this force is on record with: “${labels.claim[claim]}”. What was claimed opens nothing: only this force’s own signed assessment does.`;
