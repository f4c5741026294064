import { Injectable } from '@nestjs/common';
import { doneBy, type Done, type TenantTx } from '@countersign/database';
import {
  AssessmentAdviceRow,
  AssessmentApprovalRow,
  AssessmentDecisionRow,
  AssessmentRevocationRow,
  AssessmentSubmissionRow,
  AssessmentTakingBackRow,
} from '@countersign/database/rows';

export type Sealed = Pick<AssessmentSubmissionRow, 'document' | 'coverage'>;

/** What is done to an assessment beyond writing it. Rows are added here, and never changed or removed. */
@Injectable()
export class SignOffRepository {
  async addSubmission(tx: TenantTx, submission: Done<AssessmentSubmissionRow>): Promise<void> {
    await tx.repository(AssessmentSubmissionRow).insert({ ...submission, ...doneBy(tx) });
  }

  async addTakingBack(tx: TenantTx, takingBack: Done<AssessmentTakingBackRow>): Promise<void> {
    await tx.repository(AssessmentTakingBackRow).insert({ ...takingBack, ...doneBy(tx) });
  }

  async addAdvice(tx: TenantTx, advice: Done<AssessmentAdviceRow>): Promise<void> {
    await tx.repository(AssessmentAdviceRow).insert({ ...advice, ...doneBy(tx) });
  }

  async addApproval(tx: TenantTx, approval: Done<AssessmentApprovalRow>): Promise<void> {
    await tx.repository(AssessmentApprovalRow).insert({ ...approval, ...doneBy(tx) });
  }

  async addDecision(tx: TenantTx, decision: Done<AssessmentDecisionRow>): Promise<void> {
    await tx.repository(AssessmentDecisionRow).insert({ ...decision, ...doneBy(tx) });
  }

  async addRevocation(tx: TenantTx, revocation: Done<AssessmentRevocationRow>): Promise<void> {
    await tx.repository(AssessmentRevocationRow).insert({ ...revocation, ...doneBy(tx) });
  }

  /** The text of a submission, and what it was found to cover when it was sealed. */
  sealed(tx: TenantTx, submissionId: string): Promise<Sealed | null> {
    const { tenantId } = tx;
    return tx.repository(AssessmentSubmissionRow).findOne({
      select: { document: true, coverage: true, submissionId: true },
      where: { tenantId, submissionId },
    });
  }

  async sealedDocument(tx: TenantTx, submissionId: string): Promise<string | null> {
    return (await this.sealed(tx, submissionId))?.document ?? null;
  }
}
