import type { TenantTx } from '@countersign/database';
import {
  assessmentFact,
  currentRound,
  documentSealedIn,
  risksNow,
  standingDecision,
  verbatimPercent,
  type AssessmentFact,
  type ResolvedItem,
  type SignedText,
} from '@countersign/domain';
import type { LoadedAssessment } from './loaded-assessment.js';
import { pinnedMatrix } from './pinned-matrix.js';
import type { SignOffRepository } from './sign-off.repository.js';

/** The document of the signature that stands, with what is in place of it today; null where none stands. */
export const signedDocument = async (
  tx: TenantTx,
  signOff: SignOffRepository,
  { records, beside }: LoadedAssessment,
): Promise<readonly ResolvedItem[] | null> => {
  const standing = standingDecision(records);
  const text = standing && (await signOff.sealedDocument(tx, standing.submissionId));
  return text === null ? null : documentSealedIn(text, beside.inPlace);
};

/** The facts of one assessment for the position, from its records and its sealed texts and nothing else. */
export const factsFromRecords = async (
  tx: TenantTx,
  signOff: SignOffRepository,
  loaded: LoadedAssessment,
): Promise<AssessmentFact> => {
  const fork = {
    assessmentId: loaded.id,
    releaseId: loaded.release.id,
    releaseNumber: loaded.release.number,
    releaseHash: loaded.release.hash,
    startedAt: loaded.startedAt,
  };
  return assessmentFact(
    fork,
    loaded.records,
    await signedText(tx, signOff, loaded),
    await shareHandedIn(tx, signOff, loaded),
  );
};

const signedText = async (
  tx: TenantTx,
  signOff: SignOffRepository,
  loaded: LoadedAssessment,
): Promise<SignedText | null> => {
  const standing = standingDecision(loaded.records);
  const covers = standing && (await signOff.coverageOf(tx, standing.submissionId));
  const document = await signedDocument(tx, signOff, loaded);
  if (covers === null || document === null) return null;
  return { covers, now: risksNow(document, pinnedMatrix(loaded.matrixId, loaded.matrixVersion)) };
};

const shareHandedIn = async (tx: TenantTx, signOff: SignOffRepository, { records }: LoadedAssessment) => {
  const handedIn = currentRound(records)?.submission.id ?? standingDecision(records)?.submissionId ?? null;
  const text = handedIn === null ? null : await signOff.sealedDocument(tx, handedIn);
  return text === null ? null : verbatimPercent(documentSealedIn(text, []));
};
