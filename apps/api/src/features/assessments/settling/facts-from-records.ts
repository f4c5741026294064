import type { Actor, SystemActor, TenantTx } from '@countersign/database';
import { currentRound, standingDecision } from '@countersign/domain/assessment/lifecycle';
import { verbatimPercent, type AssessedItem } from '@countersign/domain/document/items';
import { documentSealedIn } from '@countersign/domain/document/sealing';
import { assessmentFact, coverageOf, risksNow, type AssessmentFact, type SignedText } from '@countersign/domain/gates';
import type { KeptAssessment } from '../reading/loading/loaded-assessment.js';
import { sealedTextOf } from '../reading/loading/sealed-texts.repository.js';
import { pinnedMatrix } from '../reading/pinned-matrix.js';

/** The document of the signature that stands, with what is in place of it today; null where none stands. */
export const signedDocument = async (
  tx: TenantTx<Actor | SystemActor>,
  { records, beside }: KeptAssessment,
): Promise<readonly AssessedItem[] | null> => {
  const standing = standingDecision(records);
  const text = standing && (await sealedTextOf(tx, standing.submissionId));
  return text === null ? null : documentSealedIn(text, beside.inPlace);
};

/** The facts of one assessment for the position, from its records and its sealed texts and nothing else. */
export const factsFromRecords = async (
  tx: TenantTx<Actor | SystemActor>,
  loaded: KeptAssessment,
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
  const sealed = standing && (await sealedTextOf(tx, standing.submissionId));
  const signed = sealed === null ? null : documentSealedIn(sealed, loaded.beside.inPlace);
  const handedIn = currentRound(records)?.submission.id ?? standing?.submissionId ?? null;
  const latest = handedIn === standing?.submissionId ? signed : await documentHandedIn(tx, handedIn);
  return assessmentFact(fork, records, signed && signedText(loaded, signed), latest && verbatimPercent(latest));
};

const signedText = (
  { matrixId, matrixVersion, service }: KeptAssessment,
  document: readonly AssessedItem[],
): SignedText => {
  const matrix = pinnedMatrix(matrixId, matrixVersion);
  return { covers: coverageOf(document, matrix, service.usersItem), now: risksNow(document, matrix) };
};

const documentHandedIn = async (tx: TenantTx<Actor | SystemActor>, submissionId: string | null) => {
  const text = submissionId === null ? null : await sealedTextOf(tx, submissionId);
  return text === null ? null : documentSealedIn(text, []);
};
