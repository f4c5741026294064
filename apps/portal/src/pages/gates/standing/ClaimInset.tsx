import type { Claim } from '@countersign/domain/claims';
import { InsetText } from '@countersign/ui';
import { claimInWords } from './gate-in-words.js';
import type { GateToShow } from './gate-to-show.js';

const isSigned = (gates: readonly GateToShow[]) =>
  gates.some(({ conditions }) => conditions.some(({ id, met }) => id === 'own-assessment-signed' && met));

/** Why what the force claimed in 2020 opens nothing; said for as long as no assessment of its own is signed. */
export const ClaimInset = ({ claim, gates }: { claim: Claim | null; gates: readonly GateToShow[] }) =>
  claim !== null && !isSigned(gates) && <InsetText>{claimInWords(claim)}</InsetText>;
