import type { Day, Instant } from '@countersign/domain/kernel';
import { Entity } from 'typeorm';
import { At, Key, OnDay, Text, Uuid } from './columns.js';

@Entity({ schema: 'app', name: 'measure_in_place' })
export class MeasureInPlaceRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'assessment_id') assessmentId: string;
  @Key('uuid', 'in_place_id') inPlaceId: string;
  @Text('item_id') itemId: string;
  @Text('measure') measure: string;
  @OnDay('since') since: Day;
  @Text('evidence') evidence: string;
  @Uuid('by_person') byPerson: string;
  @At('at') at: Instant;
}

@Entity({ schema: 'app', name: 'measure_withdrawal' })
export class MeasureWithdrawalRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'assessment_id') assessmentId: string;
  @Key('uuid', 'in_place_id') inPlaceId: string;
  @Text('reason') reason: string;
  @Uuid('by_person') byPerson: string;
  @At('at') at: Instant;
}
