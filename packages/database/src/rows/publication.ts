import type { PublicationMarkWord } from '@countersign/domain/document/kinds';
import type { Instant } from '@countersign/domain/kernel';
import { Entity } from 'typeorm';
import { At, Key, Text, Typed, Uuid, Whole } from './columns.js';

@Entity({ schema: 'app', name: 'publication_mark' })
export class PublicationMarkRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'document_id') documentId: string;
  @Key('text', 'item_id') itemId: string;
  @Text('mark') mark: PublicationMarkWord;
  @Typed('exemptions') exemptions: readonly string[];
  @Text('harm') harm: string;
  @Text('public_interest') publicInterest: string;
  @Uuid('by_person') byPerson: string;
  @At('at') at: Instant;
  @Whole('version') version: number;
}
