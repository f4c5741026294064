import { clauseLaw, gateLaw, limbsFor } from '@countersign/catalogue';
import {
  agreementFact,
  bindingAgreements,
  currentRound,
  dayOf,
  heldThoughOpened,
  isAnswered,
  outstandingBeforeOpening,
  partsPlayed,
  progressOf,
  screeningWaitsFor,
  stages,
  standingOf,
  standingScreening,
  standingView,
  stateOf,
  type AssessmentWaiting,
  type Finding,
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
  const binding = bindingAgreements(
    records.agreements.map((agreement) => agreementFact(agreement, agreement.mappings, clauseLaw)),
    at,
  );
  const needed = limbsFor(regimes);
  return {
    serviceId: records.serviceId,
    releaseId: records.releaseId,
    assessment: worked && assessmentWaiting(worked, records.position),
    processorsWithoutAgreement: processors.filter((one) => !binding.some(({ processor }) => processor === one)),
    agreements: records.agreements.map(({ id, mappings }) => ({
      id,
      unmapped: needed.filter((limb) => ['not-mapped', 'carried-over'].includes(standingOf(limb, mappings, clauseLaw))),
      wordsToAccept: mappings
        .filter(({ limb }) => needed.includes(limb) && standingOf(limb, mappings, clauseLaw) === 'other-regime')
        .map(({ limb, by }) => ({ limb, by })),
    })),
    stages: stages.map((stage) => {
      const { verdict, request } = gateState(records.serviceId, stage, records.position, records.rollOut, at);
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

const assessmentWaiting = (worked: WorkedOut, position: Position): AssessmentWaiting => {
  const { id, records, screening } = worked.loaded;
  const { items, answered } = progressOf(worked.document);
  const round = currentRound(records);
  return {
    id,
    state: stateOf(records),
    played: partsPlayed(records, screening),
    unanswered: items - answered,
    firstUnanswered: firstUnanswered(worked),
    blocking: worked.findings.filter((finding) => finding.blocks).length,
    overridesToConfirm: overridesToConfirm(worked.findings),
    screening: screeningWaits(worked),
    risksRaised: position.assessment?.now?.raised.length ?? 0,
    firstDeparture: worked.document.find(({ departure }) => departure?.confirmedBy === null)?.id ?? null,
    departuresToConfirm: worked.document.filter(({ departure }) => departure?.confirmedBy === null).length,
    openQuestions: worked.loaded.questions
      .filter(({ resolvedBy }) => resolvedBy === null)
      .map(({ askedBy, replies }) => ({ askedBy, lastBy: replies.at(-1)?.by ?? askedBy })),
    isAdvised: round !== null && round.advice !== null,
    isApproved: round !== null && round.approval !== null,
  };
};

const firstUnanswered = ({ document }: WorkedOut): string | null =>
  document.find((item) => item.tableId === null && item.applies && !isAnswered(item, document))?.id ?? null;

const overridesToConfirm = (findings: readonly Finding[]): readonly string[] =>
  findings.flatMap(({ override }) => (override?.confirmedBy === null ? [override.by] : []));

const screeningWaits = ({ screening, loaded }: WorkedOut): AssessmentWaiting['screening'] => {
  const today = dayOf(loaded.readAt);
  const view = standingView(loaded.screening, screening.hash, gateLaw, today);
  const decision = standingScreening(loaded.screening, screening.hash, gateLaw, today);
  return screeningWaitsFor({ ...screening, view, decision });
};
