import { clausesFor } from '@countersign/catalogue';
import {
  agreementFact,
  currentRound,
  runningAgreements,
  outstandingBeforeOpening,
  partsPlayed,
  progressOf,
  stages,
  stateOf,
  type AssessmentWaiting,
  type Instant,
  type Position,
  type ServiceWaiting,
} from '@countersign/domain';
import type { LoadedAgreement } from '../agreements/index.js';
import { WorkedOut, type LoadedAssessment } from '../assessments/index.js';
import { gateState, type LoadedRollOut } from '../roll-outs/index.js';

export interface ForceRecords {
  readonly serviceId: string;
  readonly releaseId: string | null;
  readonly assessment: LoadedAssessment | null;
  readonly agreements: readonly LoadedAgreement[];
  readonly rollOut: LoadedRollOut;
  readonly position: Position;
}

/** What a force has of one service that may wait for somebody: counted from its records at a moment. */
export const serviceWaiting = (records: ForceRecords, at: Instant): ServiceWaiting => {
  const worked = records.assessment && new WorkedOut(records.assessment);
  const { processors, regimes } = worked?.coverage ?? { processors: [], regimes: [] };
  const running = runningAgreements(
    records.agreements.map((agreement) => agreementFact(agreement, agreement.mappings)),
    at,
  );
  const needed = clausesFor(regimes);
  return {
    serviceId: records.serviceId,
    releaseId: records.releaseId,
    assessment: worked && assessmentWaiting(worked),
    processorsWithoutAgreement: processors.filter((one) => !running.some(({ processor }) => processor === one)).length,
    agreements: records.agreements.map(({ id, mappings }) => ({
      id,
      unmapped: needed.filter((clause) => !mappings.some((mapping) => mapping.clause === clause)).length,
    })),
    stages: stages.map((stage) => {
      const { verdict, request } = gateState(records.serviceId, stage, records.position, records.rollOut, at);
      return {
        stage,
        isAsked: request !== null,
        isOpen: verdict.kind === 'open',
        outstandingBeforeOpening: outstandingBeforeOpening(verdict).length,
      };
    }),
  };
};

const assessmentWaiting = (worked: WorkedOut): AssessmentWaiting => {
  const { id, records } = worked.loaded;
  const { items, answered } = progressOf(worked.document);
  const round = currentRound(records);
  return {
    id,
    state: stateOf(records),
    played: partsPlayed(records),
    unanswered: items - answered,
    blocking: worked.findings.filter((finding) => finding.blocks).length,
    departuresToConfirm: worked.document.filter(({ departure }) => departure?.confirmedBy === null).length,
    openQuestions: worked.loaded.questions
      .filter(({ resolvedBy }) => resolvedBy === null)
      .map(({ askedBy, replies }) => ({ askedBy, lastBy: replies.at(-1)?.by ?? askedBy })),
    isAdvised: round !== null && round.advice !== null,
    isApproved: round !== null && round.approval !== null,
  };
};
