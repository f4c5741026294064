import { doneBy, type Done, type TenantTx } from '@countersign/database';
import {
  DocumentAdviceRow,
  DocumentApprovalRow,
  DocumentDecisionRow,
  DocumentRevocationRow,
  DocumentSendingBackRow,
  DocumentSubmissionRow,
  DocumentTakingBackRow,
} from '@countersign/database/rows';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { turnOf, withRecords } from '../settling/as-recorded.js';

/*
 * What is done to an assessment beyond writing it. Rows are added here, and never changed or removed. Each answers the
 * assessment with its row, as it is settled.
 */

type Said<Row> = Omit<Done<Row>, 'documentId'>;
type Recorded = Promise<LoadedAssessment>;

const of = (tx: TenantTx, { id: documentId }: LoadedAssessment) => ({ documentId, ...doneBy(tx) });

export const addSubmission = async (
  tx: TenantTx,
  loaded: LoadedAssessment,
  { submissionId, hash, document }: Said<DocumentSubmissionRow>,
): Recorded => {
  await tx.repository(DocumentSubmissionRow).insert({ ...of(tx, loaded), submissionId, hash, document });
  return withRecords(loaded, { submissions: [{ id: submissionId, hash, ...turnOf(tx) }] });
};

export const addTakingBack = async (
  tx: TenantTx,
  loaded: LoadedAssessment,
  takingBack: Said<DocumentTakingBackRow>,
): Recorded => {
  await tx.repository(DocumentTakingBackRow).insert({ ...of(tx, loaded), ...takingBack });
  return withRecords(loaded, { takenBack: [{ ...takingBack, ...turnOf(tx) }] });
};

export const addSendingBack = async (
  tx: TenantTx,
  loaded: LoadedAssessment,
  sendingBack: Said<DocumentSendingBackRow>,
): Recorded => {
  await tx.repository(DocumentSendingBackRow).insert({ ...of(tx, loaded), ...sendingBack });
  return withRecords(loaded, { sentBack: [{ ...sendingBack, ...turnOf(tx) }] });
};

export const addAdvice = async (tx: TenantTx, loaded: LoadedAssessment, advice: Said<DocumentAdviceRow>): Recorded => {
  await tx.repository(DocumentAdviceRow).insert({ ...of(tx, loaded), ...advice });
  return withRecords(loaded, { advice: [{ ...advice, ...turnOf(tx) }] });
};

export const addApproval = async (
  tx: TenantTx,
  loaded: LoadedAssessment,
  approval: Said<DocumentApprovalRow>,
): Recorded => {
  await tx.repository(DocumentApprovalRow).insert({ ...of(tx, loaded), ...approval });
  return withRecords(loaded, { approvals: [{ ...approval, ...turnOf(tx) }] });
};

export const addDecision = async (
  tx: TenantTx,
  loaded: LoadedAssessment,
  { decisionId, certificate, certificateHash, signedInAt, ...decided }: Said<DocumentDecisionRow>,
): Recorded => {
  const signed = { certificate, certificateHash, signedInAt };
  await tx.repository(DocumentDecisionRow).insert({ ...of(tx, loaded), decisionId, ...signed, ...decided });
  const certificates = [...loaded.certificates, { decisionId, certificate, hash: certificateHash }];
  return withRecords({ ...loaded, certificates }, { decisions: [{ id: decisionId, ...decided, ...turnOf(tx) }] });
};

export const addRevocation = async (
  tx: TenantTx,
  loaded: LoadedAssessment,
  revocation: Said<DocumentRevocationRow>,
): Recorded => {
  await tx.repository(DocumentRevocationRow).insert({ ...of(tx, loaded), ...revocation });
  return withRecords(loaded, { revocations: [{ ...revocation, ...turnOf(tx) }] });
};
