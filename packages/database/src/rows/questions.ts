import type { Instant } from '@countersign/domain/kernel';
import { Entity } from 'typeorm';
import { At, Key, Text, Uuid } from './columns.js';

@Entity({ schema: 'app', name: 'document_question' })
export class DocumentQuestionRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'document_id') documentId: string;
  @Key('uuid', 'question_id') questionId: string;
  @Text('item_id') itemId: string;
  @Text('text') text: string;
  @Uuid('asked_by') askedBy: string;
  @At('asked_at') askedAt: Instant;
  @Uuid('resolved_by', { nullable: true }) resolvedBy: string | null;
  @At('resolved_at', { nullable: true }) resolvedAt: Instant | null;
}

@Entity({ schema: 'app', name: 'document_reply' })
export class DocumentReplyRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'document_id') documentId: string;
  @Key('uuid', 'question_id') questionId: string;
  @Key('uuid', 'reply_id') replyId: string;
  @Text('text') text: string;
  @Uuid('by_person') byPerson: string;
  @At('at') at: Instant;
}
