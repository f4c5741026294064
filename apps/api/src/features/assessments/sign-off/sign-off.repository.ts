import { Injectable } from '@nestjs/common';
import { doneBy, type Actor, type Done, type SystemActor, type TenantTx } from '@countersign/database';
import {
  AssessmentAdviceRow,
  AssessmentApprovalRow,
  AssessmentDecisionRow,
  AssessmentRevocationRow,
  AssessmentSendingBackRow,
  AssessmentSubmissionRow,
  AssessmentTakingBackRow,
} from '@countersign/database/rows';

/** What is done to an assessment beyond writing it. Rows are added here, and never changed or removed. */
@Injectable()
export class SignOffRepository {
  async addSubmission(tx: TenantTx, submission: Done<AssessmentSubmissionRow>): Promise<void> {
    await tx.repository(AssessmentSubmissionRow).insert({ ...submission, ...doneBy(tx) });
  }

  async addTakingBack(tx: TenantTx, takingBack: Done<AssessmentTakingBackRow>): Promise<void> {
    await tx.repository(AssessmentTakingBackRow).insert({ ...takingBack, ...doneBy(tx) });
  }

  async addSendingBack(tx: TenantTx, sendingBack: Done<AssessmentSendingBackRow>): Promise<void> {
    await tx.repository(AssessmentSendingBackRow).insert({ ...sendingBack, ...doneBy(tx) });
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

  /** The text of a submission, exactly as it was sealed. */
  async sealedDocument(tx: TenantTx<Actor | SystemActor>, submissionId: string): Promise<string | null> {
    const { tenantId } = tx;
    const select = { document: true, submissionId: true } as const;
    const found = await tx.repository(AssessmentSubmissionRow).findOne({ select, where: { tenantId, submissionId } });
    return found?.document ?? null;
  }

  /** The texts of some submissions, exactly as they were sealed, by their ids. */
  async sealedDocuments(
    tx: TenantTx<Actor | SystemActor>,
    submissionIds: readonly string[],
  ): Promise<ReadonlyMap<string, string>> {
    const found = await tx.query<{ id: string; document: string }>(
      `select submission_id as id, document from app.assessment_submission
        where tenant_id = $1 and submission_id = any($2)`,
      [tx.tenantId, submissionIds],
    );
    return new Map(found.map(({ id, document }) => [id, document]));
  }
}
