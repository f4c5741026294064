import type { Instant } from '@countersign/domain/kernel';
import { Column, Entity } from 'typeorm';
import { At, Key, Text, Uuid, Whole } from './columns.js';

@Entity({ schema: 'app', name: 'assessment_file' })
export class AssessmentFileRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'assessment_id') assessmentId: string;
  @Key('uuid', 'file_id') fileId: string;
  @Text('item_id') itemId: string;
  @Text('name') name: string;
  @Text('type') type: string;
  @Whole('size') size: number;
  @Text('hash') hash: string;
  @Uuid('added_by') addedBy: string;
  @At('added_at') addedAt: Instant;
  @Uuid('removed_by', { nullable: true }) removedBy: string | null;
  @At('removed_at', { nullable: true }) removedAt: Instant | null;
}

@Entity({ schema: 'app', name: 'assessment_file_bytes' })
export class AssessmentFileBytesRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'assessment_id') assessmentId: string;
  @Key('uuid', 'file_id') fileId: string;
  @Column('bytea', { name: 'bytes' }) bytes: Uint8Array;
}
