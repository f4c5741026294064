import type { Instant } from '@countersign/domain/kernel';
import { Column, Entity } from 'typeorm';
import { At, Key, Text, Uuid, Whole } from './columns.js';

@Entity({ schema: 'app', name: 'document_file' })
export class DocumentFileRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'document_id') documentId: string;
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

@Entity({ schema: 'app', name: 'document_file_bytes' })
export class DocumentFileBytesRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'document_id') documentId: string;
  @Key('uuid', 'file_id') fileId: string;
  @Column('bytea', { name: 'bytes' }) bytes: Uint8Array;
}
