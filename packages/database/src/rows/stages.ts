import type { Statement } from '@countersign/domain/claims';
import type { StageKind } from '@countersign/domain/document/kinds';
import type { Position } from '@countersign/domain/gates';
import type { Day, Instant } from '@countersign/domain/kernel';
import { Entity } from 'typeorm';
import { At, Flag, Key, Nth, OnDay, Ordinal, Text, Typed, Uuid, Whole } from './columns.js';

@Entity({ schema: 'app', name: 'stage_request' })
export class StageRequestRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'request_id') requestId: string;
  @Text('service_id') serviceId: string;
  @Text('stage') stage: StageKind;
  @Typed('components') components: readonly string[];
  @Typed('activities') activities: readonly string[];
  @Whole('users') users: number;
  @Flag('synthetic_data_attested') syntheticDataAttested: boolean;
  @Uuid('by_person') byPerson: string;
  @At('at') at: Instant;
  @Ordinal() ordinal: number;
}

@Entity({ schema: 'app', name: 'stage_opening' })
export class StageOpeningRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'opening_id') openingId: string;
  @Uuid('request_id') requestId: string;
  @Text('service_id') serviceId: string;
  @Text('stage') stage: StageKind;
  @OnDay('until_day') untilDay: Day;
  @Typed('facts') facts: Position;
  @Text('certificate') certificate: string;
  @Text('certificate_hash') certificateHash: string;
  @Uuid('by_person') byPerson: string;
  @At('signed_in_at') signedInAt: Instant;
  @At('at') at: Instant;
  @Nth() nth: number;
}

@Entity({ schema: 'app', name: 'stage_closing' })
export class StageClosingRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'opening_id') openingId: string;
  @Text('reason') reason: string;
  @Uuid('by_person') byPerson: string;
  @At('at') at: Instant;
}

@Entity({ schema: 'app', name: 'position' })
export class PositionRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('text', 'service_id') serviceId: string;
  @Typed('facts') facts: Position;
  @At('changed_at') changedAt: Instant;
}

@Entity({ schema: 'app', name: 'statement' })
export class StatementRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'statement_id') statementId: string;
  @Text('service_id') serviceId: string;
  @Typed('facts') facts: Statement;
  @Text('source') source: string;
  @Text('basis') basis: string;
  @Text('confidence') confidence: string;
  @Flag('inferred') inferred: boolean;
  @Flag('tranche1') tranche1: boolean;
  @Text('reported_use', { nullable: true }) reportedUse: string | null;
  @OnDay('made_on') madeOn: Day;
}
