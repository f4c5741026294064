import type { Instant } from '@countersign/domain/kernel';
import type { RuleId } from '@countersign/domain/rule-book/finding';
import { Entity } from 'typeorm';
import { At, Key, Text, Uuid, Whole } from './columns.js';

@Entity({ schema: 'app', name: 'finding_override' })
export class FindingOverrideRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'assessment_id') assessmentId: string;
  @Key('uuid', 'override_id') overrideId: string;
  @Text('rule') rule: RuleId;
  @Text('item_id', { nullable: true }) itemId: string | null;
  @Text('field', { nullable: true }) field: string | null;
  @Text('problem') problem: string;
  @Whole('item_version') itemVersion: number;
  @Text('reason') reason: string;
  @Text('facts', { nullable: true }) facts: string | null;
  @Uuid('by_person') byPerson: string;
  @At('at') at: Instant;
}

@Entity({ schema: 'app', name: 'override_confirmation' })
export class OverrideConfirmationRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'assessment_id') assessmentId: string;
  @Key('uuid', 'override_id') overrideId: string;
  @Uuid('by_person') byPerson: string;
  @At('at') at: Instant;
}

@Entity({ schema: 'app', name: 'override_withdrawal' })
export class OverrideWithdrawalRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'assessment_id') assessmentId: string;
  @Key('uuid', 'override_id') overrideId: string;
  @Uuid('by_person') byPerson: string;
  @At('at') at: Instant;
}
