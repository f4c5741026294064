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
import type { Coverage } from '@countersign/domain';

/** What is done to an assessment beyond writing it. Rows are added here, and never changed or removed. */
@Injectable()
export class SignOffRepository {
  async addSubmission(tx: TenantTx, submission: Done<AssessmentSubmissionRow>, at: Date): Promise<void> {
    await tx.repository(AssessmentSubmissionRow).insert({ ...submission, ...doneBy(tx, at) });
  }

  async addTakingBack(tx: TenantTx, takingBack: Done<AssessmentTakingBackRow>, at: Date): Promise<void> {
    await tx.repository(AssessmentTakingBackRow).insert({ ...takingBack, ...doneBy(tx, at) });
  }

  async addAdvice(tx: TenantTx, advice: Done<AssessmentAdviceRow>, at: Date): Promise<void> {
    await tx.repository(AssessmentAdviceRow).insert({ ...advice, ...doneBy(tx, at) });
  }

  async addApproval(tx: TenantTx, approval: Done<AssessmentApprovalRow>, at: Date): Promise<void> {
    await tx.repository(AssessmentApprovalRow).insert({ ...approval, ...doneBy(tx, at) });
  }

  async addDecision(tx: TenantTx, decision: Done<AssessmentDecisionRow>, at: Date): Promise<void> {
    await tx.repository(AssessmentDecisionRow).insert({ ...decision, ...doneBy(tx, at) });
  }

  async addRevocation(tx: TenantTx, revocation: Done<AssessmentRevocationRow>, at: Date): Promise<void> {
    await tx.repository(AssessmentRevocationRow).insert({ ...revocation, ...doneBy(tx, at) });
  }

  /** What a submission was found to cover when it was sealed. */
  async coverageOf(tx: TenantTx, submissionId: string): Promise<Coverage | null> {
    const { tenantId } = tx;
    const found = await tx
      .repository(AssessmentSubmissionRow)
      .findOne({ select: { coverage: true, submissionId: true }, where: { tenantId, submissionId } });
    return found?.coverage ?? null;
  }

  async sealedDocument(tx: TenantTx, submissionId: string): Promise<string | null> {
    const { tenantId } = tx;
    const found = await tx
      .repository(AssessmentSubmissionRow)
      .findOne({ select: { document: true, submissionId: true }, where: { tenantId, submissionId } });
    return found?.document ?? null;
  }
}
