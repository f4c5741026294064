import type { Content } from '@countersign/domain/document/content';
import type { Departure, Stance } from '@countersign/domain/document/items';
import type { DocumentKind } from '@countersign/domain/document/kinds';
import type { Instant } from '@countersign/domain/kernel';
import { Entity } from 'typeorm';
import { At, Key, Text, Typed, Uuid, Whole } from './columns.js';

/** What a force made its own of a release, of whichever kind. */
@Entity({ schema: 'app', name: 'document' })
export class DocumentRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'document_id') documentId: string;
  @Text('kind') kind: DocumentKind;
  @Text('service_id') serviceId: string;
  @Uuid('release_tenant_id') releaseTenantId: string;
  @Uuid('release_id') releaseId: string;
  @Text('release_number') releaseNumber: string;
  @Text('release_hash') releaseHash: string;
  @Text('title') title: string;
  @Uuid('started_by') startedBy: string;
  @At('started_at') startedAt: Instant;
}

@Entity({ schema: 'app', name: 'document_answer' })
export class DocumentAnswerRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'document_id') documentId: string;
  @Key('text', 'item_id') itemId: string;
  @Text('table_id', { nullable: true }) tableId: string | null;
  @Whole('place') place: number;
  @Text('stance', { nullable: true }) stance: Stance | null;
  @Text('reason') reason: string;
  @Typed('content', { nullable: true }) content: Content | null;
  @Text('content_hash') contentHash: string;
  @Typed('departure', { nullable: true }) departure: Departure | null;
  @Uuid('answered_by') answeredBy: string;
  @At('answered_at') answeredAt: Instant;
  @Whole('version') version: number;
  @At('removed_at', { nullable: true }) removedAt: Instant | null;
}

@Entity({ schema: 'app', name: 'document_author' })
export class DocumentAuthorRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'document_id') documentId: string;
  @Key('uuid', 'person_id') personId: string;
  @At('first_at') firstAt: Instant;
}

@Entity({ schema: 'app', name: 'document_second_person' })
export class DocumentSecondPersonRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'document_id') documentId: string;
  @Key('uuid', 'person_id') personId: string;
  @At('first_at') firstAt: Instant;
}
