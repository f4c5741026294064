import type { Day, Instant } from '@countersign/domain/kernel';
import { Entity } from 'typeorm';
import { At, Flag, Key, OnDay, Ordinal, Text, Uuid } from './columns.js';

@Entity({ schema: 'app', name: 'screening_view' })
export class ScreeningViewRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'assessment_id') assessmentId: string;
  @Key('uuid', 'view_id') viewId: string;
  @Text('hash') hash: string;
  @Flag('needed') needed: boolean;
  @Text('reason') reason: string;
  @Uuid('by_person') byPerson: string;
  @At('at') at: Instant;
  @Ordinal() ordinal: number;
}

@Entity({ schema: 'app', name: 'screening_decision' })
export class ScreeningDecisionRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'assessment_id') assessmentId: string;
  @Key('uuid', 'decision_id') decisionId: string;
  @Text('hash') hash: string;
  @OnDay('review_by') reviewBy: Day;
  @Text('certificate') certificate: string;
  @Text('certificate_hash') certificateHash: string;
  @Uuid('by_person') byPerson: string;
  @At('signed_in_at') signedInAt: Instant;
  @At('at') at: Instant;
  @Ordinal() ordinal: number;
}

@Entity({ schema: 'app', name: 'screening_revocation' })
export class ScreeningRevocationRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'assessment_id') assessmentId: string;
  @Key('uuid', 'decision_id') decisionId: string;
  @Text('reason') reason: string;
  @Uuid('by_person') byPerson: string;
  @At('at') at: Instant;
  @Ordinal() ordinal: number;
}
