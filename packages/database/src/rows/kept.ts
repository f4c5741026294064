import type { Content, Departure, Instant, Stance } from '@countersign/domain';
import { Entity } from 'typeorm';
import { At, Key, Text, Typed, Uuid } from './columns.js';

@Entity({ schema: 'app', name: 'act_done' })
export class ActDoneRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'by_person') byPerson: string;
  @Key('uuid', 'act_id') actId: string;
  @Text('act') act: string;
  @Text('input_hash') inputHash: string;
  @Text('made') made: string;
  @At('at') at: Instant;
}

@Entity({ schema: 'app', name: 'step_up_used' })
export class StepUpUsedRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'person_id') personId: string;
  @Key('timestamptz', 'signed_in_at') signedInAt: Instant;
  @Key('text', 'provider_session') providerSession: string;
  @Text('act') act: string;
  @Uuid('act_id') actId: string;
  @Text('input_hash') inputHash: string;
  @At('at') at: Instant;
}

@Entity({ schema: 'app', name: 'assessment_answer_before' })
export class AssessmentAnswerBeforeRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'assessment_id') assessmentId: string;
  @Key('text', 'item_id') itemId: string;
  @Key('integer', 'version') version: number;
  @Text('stance', { nullable: true }) stance: Stance | null;
  @Text('reason') reason: string;
  @Typed('content', { nullable: true }) content: Content | null;
  @Typed('departure', { nullable: true }) departure: Departure | null;
  @Uuid('answered_by') answeredBy: string;
  @At('answered_at') answeredAt: Instant;
}
