import type { OrganisationKind, Role } from '@countersign/domain/authority';
import type { Day } from '@countersign/domain/kernel';
import { Entity } from 'typeorm';
import { Flag, Key, OnDay, Text, Uuid } from './columns.js';

@Entity({ schema: 'app', name: 'organisation' })
export class OrganisationRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Text('kind') kind: OrganisationKind;
  @Text('name') name: string;
  @Text('short_name') shortName: string;
  @Flag('demonstration') demonstration: boolean;
  @Text('note') note: string;
}

@Entity({ schema: 'app', name: 'person' })
export class PersonRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'person_id') personId: string;
  @Text('subject') subject: string;
  @Text('name') name: string;
}

@Entity({ schema: 'app', name: 'appointment' })
export class AppointmentRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'appointment_id') appointmentId: string;
  @Uuid('person_id') personId: string;
  @Text('role') role: Role;
  @OnDay('starts_on') startsOn: Day;
  @OnDay('ends_on', { nullable: true }) endsOn: Day | null;
  @Text('note') note: string;
}
