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
import type { Sealed, SignOffRepository } from './sign-off.repository.js';

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
  const { records } = loaded;
  const fork = {
    assessmentId: loaded.id,
    releaseId: loaded.release.id,
    releaseNumber: loaded.release.number,
    releaseHash: loaded.release.hash,
    startedAt: loaded.startedAt,
  };
  const standing = standingDecision(records);
  const sealed = standing && (await signOff.sealed(tx, standing.submissionId));
  const signed = sealed && documentSealedIn(sealed.document, loaded.beside.inPlace);
  const handedIn = currentRound(records)?.submission.id ?? standing?.submissionId ?? null;
  const latest = handedIn === standing?.submissionId ? signed : await documentHandedIn(tx, signOff, handedIn);
  return assessmentFact(fork, records, signedText(loaded, sealed, signed), latest && verbatimPercent(latest));
};

const signedText = (
  { matrixId, matrixVersion }: LoadedAssessment,
  sealed: Sealed | null,
  document: readonly ResolvedItem[] | null,
): SignedText | null =>
  sealed === null || document === null
    ? null
    : { covers: sealed.coverage, now: risksNow(document, pinnedMatrix(matrixId, matrixVersion)) };

const documentHandedIn = async (tx: TenantTx, signOff: SignOffRepository, submissionId: string | null) => {
  const text = submissionId === null ? null : await signOff.sealedDocument(tx, submissionId);
  return text === null ? null : documentSealedIn(text, []);
};
