import { Injectable } from '@nestjs/common';
import type { TenantTx } from '@countersign/database';
import type { Coverage, Instant } from '@countersign/domain';

export interface DecisionToWrite {
  readonly assessmentId: string;
  readonly id: string;
  readonly submissionId: string;
  readonly hash: string;
  readonly kind: string;
  readonly answers: readonly object[];
  readonly residualRiskAccepted: boolean;
  readonly conditions: readonly string[];
  readonly reviewBy: string;
  readonly certificate: string;
  readonly certificateHash: string;
  readonly signedInAt: Instant;
}

/** What is done to an assessment beyond writing it. Rows are added here, and never changed or removed. */
@Injectable()
export class SignOffRepository {
  async addSubmission(
    tx: TenantTx,
    submission: {
      readonly assessmentId: string;
      readonly id: string;
      readonly document: string;
      readonly hash: string;
      readonly coverage: Coverage;
    },
    at: Date,
  ): Promise<void> {
    const { assessmentId, id, document, hash, coverage } = submission;
    await tx.query(
      `insert into app.assessment_submission (tenant_id, assessment_id, submission_id, document, hash, coverage, by_person, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [tx.tenantId, assessmentId, id, document, hash, coverage, tx.actor.personId, at],
    );
  }

  async addTakingBack(tx: TenantTx, assessmentId: string, submissionId: string, reason: string, at: Date) {
    await tx.query(
      `insert into app.assessment_taking_back (tenant_id, assessment_id, submission_id, reason, by_person, at)
       values ($1, $2, $3, $4, $5, $6)`,
      [tx.tenantId, assessmentId, submissionId, reason, tx.actor.personId, at],
    );
  }

  async addAdvice(
    tx: TenantTx,
    advice: {
      readonly assessmentId: string;
      readonly submissionId: string;
      readonly hash: string;
      readonly points: readonly { readonly id: string; readonly text: string }[];
      readonly canProceed: boolean;
    },
    at: Date,
  ): Promise<void> {
    await tx.query(
      `insert into app.assessment_advice (tenant_id, assessment_id, submission_id, hash, points, can_proceed, by_person, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        tx.tenantId,
        advice.assessmentId,
        advice.submissionId,
        advice.hash,
        JSON.stringify(advice.points),
        advice.canProceed,
        tx.actor.personId,
        at,
      ],
    );
  }

  async addApproval(tx: TenantTx, assessmentId: string, submissionId: string, hash: string, at: Date): Promise<void> {
    await tx.query(
      `insert into app.assessment_approval (tenant_id, assessment_id, submission_id, hash, by_person, at)
       values ($1, $2, $3, $4, $5, $6)`,
      [tx.tenantId, assessmentId, submissionId, hash, tx.actor.personId, at],
    );
  }

  async addDecision(tx: TenantTx, decision: DecisionToWrite, at: Date): Promise<void> {
    await tx.query(
      `insert into app.assessment_decision (tenant_id, assessment_id, decision_id, submission_id, hash, kind, answers,
                                            residual_risk_accepted, conditions, review_by, certificate, certificate_hash,
                                            by_person, signed_in_at, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
      [
        tx.tenantId,
        decision.assessmentId,
        decision.id,
        decision.submissionId,
        decision.hash,
        decision.kind,
        JSON.stringify(decision.answers),
        decision.residualRiskAccepted,
        JSON.stringify(decision.conditions),
        decision.reviewBy,
        decision.certificate,
        decision.certificateHash,
        tx.actor.personId,
        decision.signedInAt,
        at,
      ],
    );
  }

  async addRevocation(tx: TenantTx, assessmentId: string, decisionId: string, reason: string, at: Date): Promise<void> {
    await tx.query(
      `insert into app.assessment_revocation (tenant_id, assessment_id, decision_id, reason, by_person, at)
       values ($1, $2, $3, $4, $5, $6)`,
      [tx.tenantId, assessmentId, decisionId, reason, tx.actor.personId, at],
    );
  }

  /** What a submission was found to cover when it was sealed. */
  async coverageOf(tx: TenantTx, submissionId: string): Promise<Coverage | null> {
    const [found] = await tx.query<{ coverage: Coverage }>(
      `select coverage from app.assessment_submission where submission_id = $1`,
      [submissionId],
    );
    return found?.coverage ?? null;
  }

  async sealedDocument(tx: TenantTx, submissionId: string): Promise<string | null> {
    const [found] = await tx.query<{ document: string }>(
      `select document from app.assessment_submission where submission_id = $1`,
      [submissionId],
    );
    return found?.document ?? null;
  }
}
