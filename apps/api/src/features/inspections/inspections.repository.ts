import { Injectable } from '@nestjs/common';
import type { SystemActor, TenantTx } from '@countersign/database';
import type { Appointment, OrganisationKind } from '@countersign/domain/authority';
import { endOfInspection, isInspectionOpen, type Inspection } from '@countersign/domain/inspections';
import { dayOf, type Day, type Instant } from '@countersign/domain/kernel';
import { instantSql } from '../../platform/instant-sql.js';

export interface LoadedOrganisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly shortName: string;
  readonly demonstration: boolean;
  readonly note: string;
}

/**
 * An inspection as either side reads it, with the day with which it really ends: the force is not told the inspector's name,
 * the regulator is.
 */
export interface LoadedInspection extends Inspection {
  readonly id: string;
  /** Whether the reader opened it: nobody else reads through it or closes it. */
  readonly mine: boolean;
  readonly open: boolean;
  readonly regulator: LoadedOrganisation;
  readonly force: LoadedOrganisation;
  readonly openedByName: string | null;
  readonly reads: readonly { readonly subjectKind: string; readonly subjectId: string; readonly at: Instant }[];
}

const organisation = (alias: string): string =>
  `jsonb_build_object('id', ${alias}.tenant_id, 'kind', ${alias}.kind, 'name', ${alias}.name, 'shortName',
     ${alias}.short_name, 'demonstration', ${alias}.demonstration, 'note', ${alias}.note)`;

type InspectionFound = Omit<LoadedInspection, 'open'> & { readonly inspectorUntil: Day | null };

/** `until` is the day with which an inspector ends, given the inspections of theirs: it is asked once for each of them. */
const inspectionSql = (until: string, which: string): string => `
with shown as materialized (
  select i.tenant_id, i.inspection_id, i.force_tenant_id, i.purpose, i.opened_by, i.opened_at, i.ends_on, i.closed_at
    from app.inspection i ${which}),
until as materialized (
  select s.tenant_id, s.opened_by, ${until} as day from shown s group by s.tenant_id, s.opened_by)
select i.inspection_id as id, i.force_tenant_id as "forceId", i.purpose, ${instantSql('i.opened_at')} as "openedAt",
       i.ends_on::text as "endsOn", u.day::text as "inspectorUntil",
       ${instantSql('i.closed_at')} as "closedAt", ${organisation('r')} as regulator, ${organisation('f')} as force,
       p.name as "openedByName",
       coalesce(i.opened_by = nullif(current_setting('app.person_id', true), '')::uuid, false) as mine,
       (select coalesce(jsonb_agg(jsonb_build_object('subjectKind', x.subject_kind, 'subjectId', x.subject_id,
                 'at', ${instantSql('x.at')}) order by x.at desc), '[]')
          from app.inspection_read x where x.tenant_id = i.tenant_id and x.inspection_id = i.inspection_id) as reads
  from shown i
  join until u on u.tenant_id = i.tenant_id and u.opened_by = i.opened_by
  join app.organisation r on r.tenant_id = i.tenant_id
  join app.organisation f on f.tenant_id = i.force_tenant_id
  left join app.person p on p.tenant_id = i.tenant_id and p.person_id = i.opened_by
 order by i.opened_at desc`;

const toPeople = (which: string) => inspectionSql('app.inspector_until((array_agg(s.inspection_id))[1])', which);
const latest = toPeople('order by i.opened_at desc limit 200');
const one = toPeople('where i.inspection_id = $1');
/** The system is told nothing of appointments, and asks only who opened what. */
const oneToTheSystem = inspectionSql('null::date', 'where i.inspection_id = $1');

const loaded =
  (now: Instant) =>
  ({ inspectorUntil: until, ...found }: InspectionFound): LoadedInspection => ({
    ...found,
    endsOn: endOfInspection(found, until),
    open: isInspectionOpen(found, until, dayOf(now)),
  });

@Injectable()
export class InspectionsRepository {
  async all(tx: TenantTx): Promise<LoadedInspection[]> {
    const found = await tx.query<InspectionFound>(latest);
    return found.map(loaded(tx.now));
  }

  async find(tx: TenantTx, id: string): Promise<LoadedInspection | null> {
    const found = await tx.query<InspectionFound>(one, [id]);
    return found.map(loaded(tx.now))[0] ?? null;
  }

  async findAsSystem(tx: TenantTx<SystemActor>, id: string): Promise<LoadedInspection | null> {
    const found = await tx.query<InspectionFound>(oneToTheSystem, [id]);
    return found.map(loaded(tx.now))[0] ?? null;
  }

  /** The appointments as inspector of the person who acts. */
  ownAppointments(tx: TenantTx): Promise<Pick<Appointment, 'from' | 'until'>[]> {
    return tx.query(
      `select starts_on::text as from, ends_on::text as until from app.appointment
        where tenant_id = $1 and person_id = $2 and role = 'inspector'`,
      [tx.tenantId, tx.actor.personId],
    );
  }

  /**
   * Reads an inspection that this person opened and holds it: it is closed once. Whoever reads through it is waited for
   * first, and nobody begins to before this transaction has ended.
   */
  async lock(tx: TenantTx, id: string): Promise<LoadedInspection | null> {
    await tx.query('select pg_advisory_xact_lock(app.inspection_lock($1))', [id]);
    const isHeld = await tx.lock(
      `select from app.inspection where tenant_id = $1 and inspection_id = $2 and opened_by = $3 for update`,
      [tx.tenantId, id, tx.actor.personId],
    );
    return isHeld ? this.find(tx, id) : null;
  }

  async organisation(tx: TenantTx, id: string): Promise<LoadedOrganisation | null> {
    const [found] = await tx.query<{ organisation: LoadedOrganisation }>(
      `select ${organisation('o')} as organisation from app.organisation o where o.tenant_id = $1`,
      [id],
    );
    return found?.organisation ?? null;
  }

  async add(tx: TenantTx, id: string, opened: Pick<Inspection, 'forceId' | 'purpose' | 'endsOn'>): Promise<void> {
    const { forceId, purpose, endsOn } = opened;
    await tx.query(
      `insert into app.inspection (tenant_id, inspection_id, force_tenant_id, purpose, opened_by, opened_at, ends_on)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [tx.tenantId, id, forceId, purpose, tx.actor.personId, tx.now, endsOn],
    );
  }

  /** False where somebody else closed it first. */
  async close(tx: TenantTx, id: string): Promise<boolean> {
    const closed = await tx.query(
      `update app.inspection set closed_at = $3
        where tenant_id = $1 and inspection_id = $2 and closed_at is null returning 1`,
      [tx.tenantId, id, tx.now],
    );
    return closed.length === 1;
  }

  /** Whether the force's own chain has this entry already: a job may run twice. */
  async isRecorded(tx: TenantTx<SystemActor>, act: string, inspectionId: string): Promise<boolean> {
    const found = await tx.query(
      `select 1 from app.ledger_entry where tenant_id = $1 and act = $2 and subject_id = $3 limit 1`,
      [tx.tenantId, act, inspectionId],
    );
    return found.length > 0;
  }
}
