import type { Day, Instant } from '@countersign/domain/kernel';
import { Entity } from 'typeorm';
import { At, Key, OnDay, Text } from './columns.js';

@Entity({ schema: 'app', name: 'training_record' })
export class TrainingRecordRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'person_id') personId: string;
  @Key('uuid', 'training_id') trainingId: string;
  @Text('course') course: string;
  @Text('provider') provider: string;
  @Text('reference') reference: string;
  @OnDay('completed_on') completedOn: Day;
  @OnDay('valid_until') validUntil: Day;
  @At('at') at: Instant;
}
