import { clauseLawOf, limbsFor } from '@countersign/catalogue';
import { standingOf } from '@countersign/domain/clauses';
import {
  agreementFact,
  bindingAgreements,
  heldThoughOpened,
  outstandingBeforeOpening,
  stages,
  type Position,
} from '@countersign/domain/gates';
import type { Instant } from '@countersign/domain/kernel';
import type { ServiceWaiting } from '@countersign/domain/waiting';
import type { LoadedAgreement } from '../agreements/index.js';
import type { AssessmentInShort } from '../assessments/index.js';
import { gateState, type LoadedRollOut } from '../roll-outs/index.js';

export interface ForceRecords {
  readonly serviceId: string;
  readonly releaseId: string | null;
  readonly assessment: AssessmentInShort | null;
  readonly agreements: readonly LoadedAgreement[];
  readonly rollOut: LoadedRollOut;
  readonly position: Position;
}

/** What a force has of one service that may wait for somebody: counted from its records at a moment. */
export const serviceWaiting = (records: ForceRecords, at: Instant): ServiceWaiting => {
  const { assessment, position } = records;
  const { processors, regimes } = assessment ?? { processors: [], regimes: [] };
  const binding = bindingAgreements(
    records.agreements.map((agreement) => agreementFact(agreement, agreement.mappings, clauseLawOf(agreement.service))),
    at,
  );
  const needed = limbsFor(regimes);
  return {
    serviceId: records.serviceId,
    releaseId: records.releaseId,
    assessment: assessment && { ...assessment.waiting, risksRaised: position.assessment?.now?.raised.length ?? 0 },
    processorsWithoutAgreement: processors.filter((one) => !binding.some(({ processor }) => processor === one)),
    agreements: records.agreements.map(({ id, mappings, service }) => ({
      id,
      unmapped: needed.filter((limb) =>
        ['not-mapped', 'carried-over'].includes(standingOf(limb, mappings, clauseLawOf(service))),
      ),
      wordsToAccept: mappings
        .filter(
          ({ limb }) => needed.includes(limb) && standingOf(limb, mappings, clauseLawOf(service)) === 'other-regime',
        )
        .map(({ limb, by }) => ({ limb, by })),
    })),
    stages: stages.map((stage) => {
      const { verdict, request } = gateState(records.serviceId, stage, position, records.rollOut, at);
      return {
        stage,
        isAsked: request !== null,
        isOpen: verdict.kind === 'open',
        outstandingBeforeOpening: outstandingBeforeOpening(verdict).length,
        heldThoughOpened: heldThoughOpened(verdict),
      };
    }),
  };
};
