import { clauseLawOf } from '@countersign/catalogue';
import { agreementFact, type AgreementFact } from '@countersign/domain/gates';
import type { LoadedAgreement } from './agreements.repository.js';

/** The facts of agreements for the position, from their records and nothing else. */
export const factsOfAgreements = (agreements: readonly LoadedAgreement[]): readonly AgreementFact[] =>
  agreements.map((agreement) => agreementFact(agreement, agreement.mappings, clauseLawOf(agreement.service)));
