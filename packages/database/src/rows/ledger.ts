import type { Instant } from '@countersign/domain/kernel';
import { Column, Entity } from 'typeorm';
import { At, Key, Text, Uuid } from './columns.js';

@Entity({ schema: 'app', name: 'ledger_head' })
export class LedgerHeadRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Column('bigint', { name: 'seq' }) seq: number;
  @Text('hash') hash: string;
}

@Entity({ schema: 'app', name: 'ledger_entry' })
export class LedgerEntryRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('bigint', 'seq') seq: number;
  @Text('act') act: string;
  @Text('subject_kind') subjectKind: string;
  @Text('subject_id') subjectId: string;
  @Uuid('by_person', { nullable: true }) byPerson: string | null;
  @At('at') at: Instant;
  @Text('body') body: string;
  @Text('hash') hash: string;
}
