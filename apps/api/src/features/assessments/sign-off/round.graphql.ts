import { currentRound, type Decision } from '@countersign/domain/assessment/lifecycle';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import { personView } from '../../../platform/graphql/person.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';

/** `document` has a resolver of its own: the sealed text is read where somebody asks for it and it was not read yet. */
export type RoundView = Omit<contract.Round, 'document'> & { readonly document?: string | undefined };

/** The round that an assessment is in, with its sealed text where that was read; null where it is in none. */
export const roundView = (loaded: LoadedAssessment, sealedTexts?: ReadonlyMap<string, string>): RoundView | null => {
  const round = currentRound(loaded.records);
  if (round === null) return null;
  const { people: names } = loaded;
  return {
    __typename: 'Round',
    submissionId: round.submission.id,
    document: sealedTexts?.get(round.submission.id),
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

/** A decision with its certificate, and with its revocation where it was revoked. */
export const decisionView = (decision: Decision | null, loaded: LoadedAssessment): contract.Decision | null => {
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
