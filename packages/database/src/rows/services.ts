import type { Instant } from '@countersign/domain/kernel';
import { Entity } from 'typeorm';
import { At, Flag, Key, Text, Whole } from './columns.js';

@Entity({ schema: 'app', name: 'service' })
export class ServiceRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('text', 'service_id') serviceId: string;
  @Text('name') name: string;
  @Text('source') source: string;
  @Text('users_item') usersItem: string;
  @At('created_at') createdAt: Instant;
}

@Entity({ schema: 'app', name: 'processor' })
export class ProcessorRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('text', 'service_id') serviceId: string;
  @Key('text', 'processor_id') processorId: string;
  @Whole('place') place: number;
  @Text('name') name: string;
  @Text('entity') entity: string;
  @Text('country') country: string;
  @Text('parent_jurisdiction') parentJurisdiction: string;
  @Text('source') source: string;
  @Text('confidence') confidence: 'high' | 'medium' | 'low';
}

@Entity({ schema: 'app', name: 'component' })
export class ComponentRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('text', 'service_id') serviceId: string;
  @Key('text', 'component_id') componentId: string;
  @Whole('place') place: number;
  @Text('name') name: string;
  @Text('about') about: string;
  @Text('processor_id') processorId: string;
  @Flag('records') records: boolean;
}
