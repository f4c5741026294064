import type { Content } from '@countersign/domain/document/content';
import type { Departure, Stance, TemplateItem } from '@countersign/domain/document/items';
import type { PublicationMarkWord } from '@countersign/domain/document/kinds';
import type { Instant } from '@countersign/domain/kernel';
import { Entity } from 'typeorm';
import type { ClauseVerdict } from './agreements.js';
import { At, Flag, Key, Text, Typed, Uuid } from './columns.js';

@Entity({ schema: 'app', name: 'act_done' })
export class ActDoneRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'by_person') byPerson: string;
  @Key('uuid', 'act_id') actId: string;
  @Text('act') act: string;
  @Text('input_hash') inputHash: string;
  @Text('made') made: string;
  @At('at') at: Instant;
}

@Entity({ schema: 'app', name: 'step_up_used' })
export class StepUpUsedRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'person_id') personId: string;
  @Key('timestamptz', 'signed_in_at') signedInAt: Instant;
  @Key('text', 'provider_session') providerSession: string;
  @Text('act') act: string;
  @Uuid('act_id') actId: string;
  @Text('input_hash') inputHash: string;
  @At('at') at: Instant;
}

@Entity({ schema: 'app', name: 'document_answer_before' })
export class DocumentAnswerBeforeRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'document_id') documentId: string;
  @Key('text', 'item_id') itemId: string;
  @Key('integer', 'version') version: number;
  @Text('stance', { nullable: true }) stance: Stance | null;
  @Text('reason') reason: string;
  @Typed('content', { nullable: true }) content: Content | null;
  @Typed('departure', { nullable: true }) departure: Departure | null;
  @Uuid('answered_by') answeredBy: string;
  @At('answered_at') answeredAt: Instant;
}

@Entity({ schema: 'app', name: 'template_item_before' })
export class TemplateItemBeforeRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'template_id') templateId: string;
  @Key('text', 'item_id') itemId: string;
  @Key('integer', 'version') version: number;
  @Typed('item') item: TemplateItem;
  @Uuid('edited_by', { nullable: true }) editedBy: string | null;
  @At('edited_at') editedAt: Instant;
}

@Entity({ schema: 'app', name: 'clause_mapping_before' })
export class ClauseMappingBeforeRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'agreement_id') agreementId: string;
  @Key('text', 'limb_id') limbId: string;
  @Key('integer', 'version') version: number;
  @Text('verdict') verdict: ClauseVerdict;
  @Text('quotation') quotation: string;
  @Text('locator') locator: string;
  @Text('why_again') whyAgain: string;
  @Flag('carried_over') carriedOver: boolean;
  @Uuid('accepted_by', { nullable: true }) acceptedBy: string | null;
  @At('accepted_at', { nullable: true }) acceptedAt: Instant | null;
  @Text('accepted_reason', { nullable: true }) acceptedReason: string | null;
  @Uuid('mapped_by') mappedBy: string;
  @At('mapped_at') mappedAt: Instant;
}

@Entity({ schema: 'app', name: 'publication_mark_before' })
export class PublicationMarkBeforeRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'document_id') documentId: string;
  @Key('text', 'item_id') itemId: string;
  @Key('integer', 'version') version: number;
  @Text('mark') mark: PublicationMarkWord;
  @Typed('exemptions') exemptions: readonly string[];
  @Text('harm') harm: string;
  @Text('public_interest') publicInterest: string;
  @Uuid('by_person') byPerson: string;
  @At('at') at: Instant;
}
