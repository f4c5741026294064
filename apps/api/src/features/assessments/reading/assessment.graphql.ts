import {
  currentRound,
  isOpenToWriting,
  laterRefusal,
  standingDecision,
  stateOf,
  type Decision,
  type Round,
} from '@countersign/domain/assessment/lifecycle';
import { resolveDocument } from '@countersign/domain/document/items';
import { explainedFinding } from '../../../platform/graphql/explained.js';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import { personView } from '../../../platform/graphql/person.js';
import type { AssessmentInShort } from './assessments-in-short.js';
import { assessmentHistory } from '../sign-off/assessment-history.graphql.js';
import type { Judged } from './findings.resolver.js';
import { itemView } from './item.graphql.js';
import type { LoadedAssessment } from './loaded-assessment.js';
import { localityView } from './locality.graphql.js';
import { questionView } from '../questions/question.graphql.js';
import { removedItemTitle } from '../questions/saved-question.js';
import { screeningView } from '../screening/screening.graphql.js';
import { lastSaved, outlineOf } from './outline.graphql.js';
import type { InParts } from './parts.resolver.js';
import type { WrittenAndSigned } from '../sign-off/unsigned.resolver.js';
import { WorkedOut } from './work-out.js';

/** What the contract calls an assessment; `findings`, `inspections`, `part`, `unsignedChanges` and the round's `document` have resolvers of their own. */
export type AssessmentView = Omit<
  contract.Assessment,
  'findings' | 'inspections' | 'part' | 'round' | 'unsignedChanges'
> &
  Judged &
  InParts &
  WrittenAndSigned & {
    readonly round: Omit<contract.Round, 'document'> | null;
  };

/** Getters: a part of the answer that nobody selected is not worked out. */
export const assessmentView = (loaded: LoadedAssessment): AssessmentView => {
  const worked = new WorkedOut(loaded);
  const { records, people: names } = loaded;
  return {
    __typename: 'Assessment',
    id: loaded.id,
    title: loaded.title,
    serviceId: loaded.serviceId,
    controller: { __typename: 'Organisation', ...loaded.controller },
    releaseId: loaded.release.id,
    releaseNumber: loaded.release.number,
    releaseHash: loaded.release.hash,
    matrixId: loaded.matrixId,
    matrixVersion: loaded.matrixVersion,
    startedAt: loaded.startedAt,
    state: stateOf(records),
    openToWriting: isOpenToWriting(stateOf(records)),
    get hash() {
      return worked.hash;
    },
    get items() {
      return worked.document.map((item) => itemView(item, worked.matrix, names));
    },
    get outline() {
      return outlineOf(worked.document);
    },
    get savedAt() {
      return lastSaved(worked.document);
    },
    partOf: (itemId) =>
      worked.document
        .filter(({ id, tableId }) => id === itemId || tableId === itemId)
        .map((item) => itemView(item, worked.matrix, names)),
    get removedItems() {
      const gone = resolveDocument({ ...loaded.release, items: [] }, loaded.removed, loaded.beside);
      return gone.map((item) => itemView(item, worked.matrix, names));
    },
    found: (itemId) =>
      worked.findings
        .filter((finding) => finding.itemId === (itemId ?? finding.itemId))
        .map((finding) => explainedFinding(finding, worked.law.day, names)),
    get highestResidual() {
      return worked.highestResidual;
    },
    get highestNow() {
      return worked.highestNow;
    },
    get questions() {
      return questionsView(worked);
    },
    get screening() {
      return screeningView(worked);
    },
    get locality() {
      return localityView(worked.locality);
    },
    authors: records.authors.map((author) => personView(author, names)),
    round: roundView(currentRound(records), loaded),
    standing: decisionView(standingDecision(records), loaded),
    signedSubmission: standingDecision(records)?.submissionId ?? null,
    written: () => worked.document,
    refusal: decisionView(laterRefusal(records), loaded),
    get history() {
      return assessmentHistory(loaded);
    },
  };
};

/** In short, with its counts worked out: nothing of the assessment itself stays with it. */
export const summaryView = ({ waiting, items, answered, ...short }: AssessmentInShort): contract.AssessmentSummary => ({
  __typename: 'AssessmentSummary',
  id: waiting.id,
  title: short.title,
  serviceId: short.serviceId,
  releaseNumber: short.releaseNumber,
  state: waiting.state,
  startedAt: short.startedAt,
  itemCount: items,
  answeredCount: answered,
  blockingCount: waiting.blocking,
  unsignedCount: waiting.unsigned,
});

const questionsView = ({ document, loaded }: WorkedOut): readonly contract.ItemQuestion[] => {
  const titles = new Map(document.map(({ id, title }) => [id, title]));
  const { people: names, reader } = loaded;
  return loaded.questions.map((question) =>
    questionView(question, { itemTitle: titles.get(question.itemId) ?? removedItemTitle, names, reader }),
  );
};

const roundView = (round: Round | null, loaded: LoadedAssessment): AssessmentView['round'] => {
  if (round === null) return null;
  const { people: names } = loaded;
  return {
    __typename: 'Round',
    submissionId: round.submission.id,
    hash: round.submission.hash,
    submittedBy: personView(round.submission.by, names),
    submittedAt: round.submission.at,
    advice: round.advice && {
      __typename: 'Advice',
      points: round.advice.points.map((point) => ({ __typename: 'AdvicePoint', ...point })),
      remark: round.advice.remark,
      canProceed: round.advice.canProceed,
      by: personView(round.advice.by, names),
      at: round.advice.at,
    },
    measuresApproval: round.approval && {
      __typename: 'MeasuresApproval',
      by: personView(round.approval.by, names),
      at: round.approval.at,
    },
    sentBack: round.sentBack && {
      __typename: 'SendingBack',
      part: round.sentBack.part,
      reason: round.sentBack.reason,
      by: personView(round.sentBack.by, names),
      at: round.sentBack.at,
    },
    decision: decisionView(round.decision, loaded),
  };
};

const decisionView = (decision: Decision | null, loaded: LoadedAssessment): contract.Decision | null => {
  if (decision === null) return null;
  const certificate = loaded.certificates.find((one) => one.decisionId === decision.id);
  const revocation = loaded.records.revocations.find((one) => one.decisionId === decision.id);
  return {
    __typename: 'Decision',
    id: decision.id,
    kind: decision.kind,
    hash: decision.hash,
    answers: decision.answers.map((answer) => ({ __typename: 'PointAnswer', ...answer })),
    residualRiskAccepted: decision.residualRiskAccepted,
    conditions: decision.conditions,
    reason: decision.reason,
    ground: decision.ground,
    reviewBy: decision.reviewBy,
    by: personView(decision.by, loaded.people),
    at: decision.at,
    certificate: certificate?.certificate ?? '',
    certificateHash: certificate?.hash ?? '',
    revocation: revocation
      ? {
          __typename: 'Revocation',
          reason: revocation.reason,
          by: personView(revocation.by, loaded.people),
          at: revocation.at,
        }
      : null,
  };
};
