import { currentRound, judgedFor, laterRefusal, standingDecision } from '../assessment/lifecycle/lifecycle.js';
import type { AssessmentRecords } from '../assessment/lifecycle/records.js';
import type { AgreementRecord, ClauseMapping } from '../clauses/agreement.js';
import type { ClauseLaw } from '../clauses/clause-law.js';
import { bindingOf } from '../clauses/counterparty.js';
import { limbsThatCount } from '../clauses/limb-standing.js';
import type { Instant } from '../kernel/instant.js';
import {
  assessmentFactFormat,
  type AgreementFact,
  type AssessmentFact,
  type Coverage,
  type RefusalFact,
  type RisksNow,
  type SignatureFact,
} from './position.js';

/** What an assessment is, beside its records. */
export interface ForkRecord {
  readonly assessmentId: string;
  readonly releaseId: string;
  readonly releaseNumber: string;
  readonly releaseHash: string;
  readonly startedAt: Instant;
}

/** What the text of the standing decision says: what it covers, and its risks with the measures in place today. */
export interface SignedText {
  readonly covers: Coverage;
  readonly now: RisksNow;
}

/**
 * The fact of one assessment for the position, from its records and nothing else (laws 3 and 11): written in each act's
 * own transaction, and the same whenever it is worked out again. Without the signed text there is no signature to show
 * (law 1). `verbatimPercent` is worked out of the text last handed in.
 */
export const assessmentFact = (
  fork: ForkRecord,
  records: AssessmentRecords,
  signed: SignedText | null,
  verbatimPercent: number | null,
): AssessmentFact => {
  const signature = signatureFact(records, signed?.covers ?? null);
  const round = currentRound(records);
  return {
    format: assessmentFactFormat,
    assessmentId: fork.assessmentId,
    releaseId: fork.releaseId,
    releaseNumber: fork.releaseNumber,
    releaseHash: fork.releaseHash,
    startedAt: fork.startedAt,
    submittedHash: round?.submission.hash ?? null,
    advisedHash: round?.advice?.hash ?? null,
    approvedHash: round?.approval?.hash ?? null,
    signature,
    revokedAt: revokedAt(records),
    refusal: refusalFact(records),
    now: signature && (signed?.now ?? null),
    verbatimPercent,
  };
};

const signatureFact = (records: AssessmentRecords, covers: Coverage | null): SignatureFact | null => {
  const decision = standingDecision(records);
  if (decision === null || covers === null) return null;
  const judged = judgedFor(records, decision);
  const { id: decisionId, hash, at, reviewBy } = decision;
  return judged && { decisionId, hash, at, ...judged, reviewBy, covers };
};

const refusalFact = (records: AssessmentRecords): RefusalFact | null => {
  const refusal = laterRefusal(records);
  return refusal && { decisionId: refusal.id, kind: refusal.kind, at: refusal.at };
};

/** When the last signature was revoked; null while one stands, and where there never was one. */
const revokedAt = (records: AssessmentRecords): Instant | null =>
  standingDecision(records) === null ? (records.revocations.at(-1)?.at ?? null) : null;

/** The fact of one agreement for the position, from its record and its mapping, limb ids in order. */
export const agreementFact = (
  agreement: AgreementRecord,
  mappings: readonly ClauseMapping[],
  law: ClauseLaw,
): AgreementFact => ({
  agreementId: agreement.id,
  processor: agreement.processor,
  fileHash: agreement.fileHash,
  effectiveFrom: agreement.effectiveFrom,
  effectiveUntil: agreement.effectiveUntil,
  binding: bindingOf(agreement, law),
  metLimbs: limbsThatCount(mappings, law),
});
