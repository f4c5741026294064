import type { Day, Instant } from '@countersign/domain/kernel';
import { Column, Entity } from 'typeorm';
import { At, Flag, Key, OnDay, Text, Typed, Uuid, Whole } from './columns.js';

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
  @Text('counterparty_reason', { nullable: true }) counterpartyReason: string | null;
  @Text('counterparty_file_name', { nullable: true }) counterpartyFileName: string | null;
  @Text('counterparty_file_type', { nullable: true }) counterpartyFileType: string | null;
  @Text('counterparty_file_hash', { nullable: true }) counterpartyFileHash: string | null;
}

@Entity({ schema: 'app', name: 'agreement_file' })
export class AgreementFileRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'agreement_id') agreementId: string;
  @Column('bytea', { name: 'bytes' }) bytes: Uint8Array;
}

@Entity({ schema: 'app', name: 'counterparty_file' })
export class CounterpartyFileRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'agreement_id') agreementId: string;
  @Column('bytea', { name: 'bytes' }) bytes: Uint8Array;
}

@Entity({ schema: 'app', name: 'clause_mapping' })
export class ClauseMappingRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'agreement_id') agreementId: string;
  @Key('text', 'limb_id') limbId: string;
  @Text('verdict') verdict: ClauseVerdict;
  @Text('quotation') quotation: string;
  @Text('locator') locator: string;
  @Uuid('mapped_by') mappedBy: string;
  @At('mapped_at') mappedAt: Instant;
  @Whole('version') version: number;
  @Text('why_again') whyAgain: string;
  @Flag('carried_over') carriedOver: boolean;
  @Uuid('accepted_by', { nullable: true }) acceptedBy: string | null;
  @At('accepted_at', { nullable: true }) acceptedAt: Instant | null;
  @Text('accepted_reason', { nullable: true }) acceptedReason: string | null;
}
