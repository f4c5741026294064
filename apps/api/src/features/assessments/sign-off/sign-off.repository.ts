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

/* What is done to an assessment beyond writing it. Rows are added here, and never changed or removed. */

export const addSubmission = async (tx: TenantTx, submission: Done<DocumentSubmissionRow>): Promise<void> => {
  await tx.repository(DocumentSubmissionRow).insert({ ...submission, ...doneBy(tx) });
};

export const addTakingBack = async (tx: TenantTx, takingBack: Done<DocumentTakingBackRow>): Promise<void> => {
  await tx.repository(DocumentTakingBackRow).insert({ ...takingBack, ...doneBy(tx) });
};

export const addSendingBack = async (tx: TenantTx, sendingBack: Done<DocumentSendingBackRow>): Promise<void> => {
  await tx.repository(DocumentSendingBackRow).insert({ ...sendingBack, ...doneBy(tx) });
};

export const addAdvice = async (tx: TenantTx, advice: Done<DocumentAdviceRow>): Promise<void> => {
  await tx.repository(DocumentAdviceRow).insert({ ...advice, ...doneBy(tx) });
};

export const addApproval = async (tx: TenantTx, approval: Done<DocumentApprovalRow>): Promise<void> => {
  await tx.repository(DocumentApprovalRow).insert({ ...approval, ...doneBy(tx) });
};

export const addDecision = async (tx: TenantTx, decision: Done<DocumentDecisionRow>): Promise<void> => {
  await tx.repository(DocumentDecisionRow).insert({ ...decision, ...doneBy(tx) });
};

export const addRevocation = async (tx: TenantTx, revocation: Done<DocumentRevocationRow>): Promise<void> => {
  await tx.repository(DocumentRevocationRow).insert({ ...revocation, ...doneBy(tx) });
};
