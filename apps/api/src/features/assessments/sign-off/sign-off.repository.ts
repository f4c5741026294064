import { doneBy, type Done, type TenantTx } from '@countersign/database';
import {
  AssessmentAdviceRow,
  AssessmentApprovalRow,
  AssessmentDecisionRow,
  AssessmentRevocationRow,
  AssessmentSendingBackRow,
  AssessmentSubmissionRow,
  AssessmentTakingBackRow,
} from '@countersign/database/rows';

/* What is done to an assessment beyond writing it. Rows are added here, and never changed or removed. */

export const addSubmission = async (tx: TenantTx, submission: Done<AssessmentSubmissionRow>): Promise<void> => {
  await tx.repository(AssessmentSubmissionRow).insert({ ...submission, ...doneBy(tx) });
};

export const addTakingBack = async (tx: TenantTx, takingBack: Done<AssessmentTakingBackRow>): Promise<void> => {
  await tx.repository(AssessmentTakingBackRow).insert({ ...takingBack, ...doneBy(tx) });
};

export const addSendingBack = async (tx: TenantTx, sendingBack: Done<AssessmentSendingBackRow>): Promise<void> => {
  await tx.repository(AssessmentSendingBackRow).insert({ ...sendingBack, ...doneBy(tx) });
};

export const addAdvice = async (tx: TenantTx, advice: Done<AssessmentAdviceRow>): Promise<void> => {
  await tx.repository(AssessmentAdviceRow).insert({ ...advice, ...doneBy(tx) });
};

export const addApproval = async (tx: TenantTx, approval: Done<AssessmentApprovalRow>): Promise<void> => {
  await tx.repository(AssessmentApprovalRow).insert({ ...approval, ...doneBy(tx) });
};

export const addDecision = async (tx: TenantTx, decision: Done<AssessmentDecisionRow>): Promise<void> => {
  await tx.repository(AssessmentDecisionRow).insert({ ...decision, ...doneBy(tx) });
};

export const addRevocation = async (tx: TenantTx, revocation: Done<AssessmentRevocationRow>): Promise<void> => {
  await tx.repository(AssessmentRevocationRow).insert({ ...revocation, ...doneBy(tx) });
};
