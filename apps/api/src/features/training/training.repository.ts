import { Injectable } from '@nestjs/common';
import type { TenantTx } from '@countersign/database';
import { TrainingRecordRow } from '@countersign/database/rows';
import { rolesFor, type Role, type TrainingRecord } from '@countersign/domain/authority';
import type { Day, Instant } from '@countersign/domain/kernel';
import { instantSql } from '../../platform/instant-sql.js';

export interface HeldTraining extends TrainingRecord {
  readonly id: string;
  readonly recordedAt: Instant;
}

/** Somebody who is appointed to a role that signs, and all that they recorded of their training. */
export interface Signatory {
  readonly personId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly records: readonly HeldTraining[];
}

const signatoriesSql = `
  select p.person_id as "personId", p.name, a.roles,
         coalesce((select jsonb_agg(jsonb_build_object('id', t.training_id, 'course', t.course, 'provider', t.provider,
                                      'completedOn', t.completed_on, 'validUntil', t.valid_until,
                                      'reference', t.reference, 'recordedAt', ${instantSql('t.at')})
                                    order by t.valid_until desc, t.at desc)
                   from app.training_record t
                   where t.tenant_id = p.tenant_id and t.person_id = p.person_id), '[]') as records
    from app.person p
    join (select person_id, jsonb_agg(distinct role) as roles, min(array_position($2::text[], role)) as place
            from app.appointment
           where tenant_id = $1 and role = any ($2) and starts_on <= $3 and (ends_on is null or $3 <= ends_on)
           group by person_id) a on a.person_id = p.person_id
   where p.tenant_id = $1
   order by a.place, p.name, p.person_id`;

/** Those who sign for an organisation, and their training. Records are added here, and never changed or removed. */
@Injectable()
export class TrainingRepository {
  signatories(tx: TenantTx, today: Day): Promise<Signatory[]> {
    return tx.query<Signatory>(signatoriesSql, [tx.tenantId, rolesFor['record-training'], today]);
  }

  async add(tx: TenantTx, record: TrainingRecord & { readonly trainingId: string }): Promise<void> {
    const { tenantId } = tx;
    await tx.repository(TrainingRecordRow).insert({ ...record, tenantId, personId: tx.actor.personId, at: tx.now });
  }
}
