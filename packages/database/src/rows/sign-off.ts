import type {
  AdvicePoint,
  DecisionKind,
  PointAnswer,
  SendsBackAs,
  ReferralGround,
} from '@countersign/domain/assessment/lifecycle';
import type { Day, Instant } from '@countersign/domain/kernel';
import { Entity } from 'typeorm';
import { At, Flag, Key, OnDay, Ordinal, Text, Typed, Uuid } from './columns.js';

@Entity({ schema: 'app', name: 'document_submission' })
export class DocumentSubmissionRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'document_id') documentId: string;
  @Key('uuid', 'submission_id') submissionId: string;
  @Text('document') document: string;
  @Text('hash') hash: string;
  @Uuid('by_person') byPerson: string;
  @At('at') at: Instant;
  @Ordinal() ordinal: number;
}

@Entity({ schema: 'app', name: 'document_taking_back' })
export class DocumentTakingBackRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'document_id') documentId: string;
  @Key('uuid', 'submission_id') submissionId: string;
  @Text('reason') reason: string;
  @Uuid('by_person') byPerson: string;
  @At('at') at: Instant;
  @Ordinal() ordinal: number;
}

@Entity({ schema: 'app', name: 'document_sending_back' })
export class DocumentSendingBackRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'document_id') documentId: string;
  @Key('uuid', 'submission_id') submissionId: string;
  @Text('hash') hash: string;
  @Text('part') part: SendsBackAs;
  @Text('reason') reason: string;
  @Uuid('by_person') byPerson: string;
  @At('at') at: Instant;
  @Ordinal() ordinal: number;
}

@Entity({ schema: 'app', name: 'document_advice' })
export class DocumentAdviceRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'document_id') documentId: string;
  @Key('uuid', 'submission_id') submissionId: string;
  @Text('hash') hash: string;
  @Typed('points') points: readonly AdvicePoint[];
  @Text('remark') remark: string;
  @Flag('can_proceed') canProceed: boolean;
  @Uuid('by_person') byPerson: string;
  @At('at') at: Instant;
  @Ordinal() ordinal: number;
}

@Entity({ schema: 'app', name: 'document_approval' })
export class DocumentApprovalRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'document_id') documentId: string;
  @Key('uuid', 'submission_id') submissionId: string;
  @Text('hash') hash: string;
  @Uuid('by_person') byPerson: string;
  @At('at') at: Instant;
  @Ordinal() ordinal: number;
}

@Entity({ schema: 'app', name: 'document_decision' })
export class DocumentDecisionRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'document_id') documentId: string;
  @Key('uuid', 'decision_id') decisionId: string;
  @Uuid('submission_id') submissionId: string;
  @Text('hash') hash: string;
  @Text('kind') kind: DecisionKind;
  @Typed('answers') answers: readonly PointAnswer[];
  @Flag('residual_risk_accepted') residualRiskAccepted: boolean;
  @Typed('conditions') conditions: readonly string[];
  @OnDay('review_by') reviewBy: Day;
  @Text('reason') reason: string;
  @Text('ground', { nullable: true }) ground: ReferralGround | null;
  @OnDay('judged_on', { nullable: true }) judgedOn: Day | null;
  @Text('certificate') certificate: string;
  @Text('certificate_hash') certificateHash: string;
  @Uuid('by_person') byPerson: string;
  @At('signed_in_at') signedInAt: Instant;
  @At('at') at: Instant;
  @Ordinal() ordinal: number;
}

@Entity({ schema: 'app', name: 'document_revocation' })
export class DocumentRevocationRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'document_id') documentId: string;
  @Key('uuid', 'decision_id') decisionId: string;
  @Text('reason') reason: string;
  @Uuid('by_person') byPerson: string;
  @At('at') at: Instant;
  @Ordinal() ordinal: number;
}
