import type { Day, Instant } from '@countersign/domain';
import { Column, Entity } from 'typeorm';
import { At, Key, OnDay, Text, Typed, Uuid, Whole } from './columns.js';

export type ClauseVerdict = 'met' | 'partial' | 'missing' | 'conflict';

@Entity({ schema: 'app', name: 'agreement' })
export class AgreementRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'agreement_id') agreementId: string;
  @Text('service_id') serviceId: string;
  @Text('processor_id') processorId: string;
  @Text('title') title: string;
  @Typed('parties') parties: readonly string[];
  @OnDay('effective_from') effectiveFrom: Day;
  @OnDay('effective_until', { nullable: true }) effectiveUntil: Day | null;
  @Text('file_name') fileName: string;
  @Text('file_type') fileType: string;
  @Whole('file_size') fileSize: number;
  @Text('file_hash') fileHash: string;
  @Uuid('recorded_by') recordedBy: string;
  @At('recorded_at') recordedAt: Instant;
  @Whole('version') version: number;
}

@Entity({ schema: 'app', name: 'agreement_file' })
export class AgreementFileRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'agreement_id') agreementId: string;
  @Column('bytea', { name: 'bytes' }) bytes: Uint8Array;
}

@Entity({ schema: 'app', name: 'clause_mapping' })
export class ClauseMappingRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'agreement_id') agreementId: string;
  @Key('text', 'clause_id') clauseId: string;
  @Text('verdict') verdict: ClauseVerdict;
  @Text('quotation') quotation: string;
  @Text('locator') locator: string;
  @Uuid('mapped_by') mappedBy: string;
  @At('mapped_at') mappedAt: Instant;
  @Whole('version') version: number;
}
