import type { TemplateItem } from '@countersign/domain/document/items';
import type { DocumentKind } from '@countersign/domain/document/kinds';
import type { Instant } from '@countersign/domain/kernel';
import { Entity } from 'typeorm';
import { At, Key, Text, Typed, Uuid, Whole } from './columns.js';

@Entity({ schema: 'app', name: 'template' })
export class TemplateRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'template_id') templateId: string;
  @Text('kind') kind: DocumentKind;
  @Text('service_id') serviceId: string;
  @Text('title') title: string;
  @At('created_at') createdAt: Instant;
}

@Entity({ schema: 'app', name: 'template_item' })
export class TemplateItemRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'template_id') templateId: string;
  @Key('text', 'item_id') itemId: string;
  @Whole('place') place: number;
  @Typed('item') item: TemplateItem;
  @Text('hash') hash: string;
  @Whole('version') version: number;
  @Uuid('edited_by', { nullable: true }) editedBy: string | null;
  @At('edited_at') editedAt: Instant;
  @At('retired_at', { nullable: true }) retiredAt: Instant | null;
}

@Entity({ schema: 'app', name: 'template_release' })
export class TemplateReleaseRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'release_id') releaseId: string;
  @Uuid('template_id') templateId: string;
  @Text('kind') kind: DocumentKind;
  @Text('service_id') serviceId: string;
  @Text('title') title: string;
  @Text('number') number: string;
  @Text('hash') hash: string;
  @Text('notes') notes: string;
  @Typed('items') items: readonly TemplateItem[];
  @Text('material_hash') materialHash: string;
  @Uuid('published_by') publishedBy: string;
  @At('published_at') publishedAt: Instant;
}
