import type { Day, Instant } from '@countersign/domain/kernel';
import { Entity } from 'typeorm';
import { At, Key, OnDay, Text, Uuid } from './columns.js';

/** `tenantId` is the regulator. */
@Entity({ schema: 'app', name: 'inspection' })
export class InspectionRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'inspection_id') inspectionId: string;
  @Uuid('force_tenant_id') forceTenantId: string;
  @Text('purpose') purpose: string;
  @Uuid('opened_by') openedBy: string;
  @At('opened_at') openedAt: Instant;
  @OnDay('ends_on') endsOn: Day;
  @At('closed_at', { nullable: true }) closedAt: Instant | null;
}

@Entity({ schema: 'app', name: 'inspection_read' })
export class InspectionReadRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'inspection_id') inspectionId: string;
  @Uuid('force_tenant_id') forceTenantId: string;
  @Key('uuid', 'read_id') readId: string;
  @Text('subject_kind') subjectKind: string;
  @Text('subject_id') subjectId: string;
  @Uuid('by_person') byPerson: string;
  @At('at') at: Instant;
}
