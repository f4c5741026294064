import type { Instant } from '@countersign/domain/kernel';
import type { Organisation } from '../organisations/index.js';

export interface TimelineEntry {
  readonly organisationId: string;
  readonly seq: number;
  readonly act: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly byId: string | null;
  readonly byName: string | null;
  readonly at: Instant;
  readonly hash: string;
  readonly organisation: Organisation;
}

const ownTenant = `(select nullif(current_setting('app.tenant_id', true), '')::uuid)`;

const entrySql = `select e.tenant_id as "organisationId", e.seq, e.act, e.subject_kind as "subjectKind",
    e.subject_id as "subjectId", p.person_id as "byId", p.name as "byName", e.at, e.hash,
    json_build_object('id', o.tenant_id, 'kind', o.kind, 'name', o.name, 'shortName', o.short_name,
                      'demonstration', o.demonstration, 'note', o.note) as organisation
  from app.ledger_entry e
  join app.organisation o on o.tenant_id = e.tenant_id
  left join app.person p on p.tenant_id = e.tenant_id and p.person_id = e.by_person`;

/** The own chain, newest first. Parameters: how many, and the number that the page before ended on. */
export const ownTimelineSql = `${entrySql}
  where e.tenant_id = ${ownTenant} and ($2::bigint is null or e.seq < $2)
  order by e.seq desc limit $1`;

/**
 * Every chain, newest first. That no entry is later than the place is said by itself, so that the index is entered there
 * and not read from its beginning. Parameters: how many, the place of the page before, and one
 * organisation or none.
 */
export const nationalTimelineSql = `${entrySql}
  where ($5::uuid is null or e.tenant_id = $5)
    and e.at <= coalesce($2::timestamptz, 'infinity')
    and ($2::timestamptz is null or e.at < $2
         or (e.at = $2 and (e.tenant_id > $3::uuid or (e.tenant_id = $3::uuid and e.seq < $4::bigint))))
  order by e.at desc, e.tenant_id, e.seq desc limit $1`;

/** Where the own chain ends. */
export const headSql = `select seq, hash from app.ledger_head where tenant_id = ${ownTenant}`;

/** The next entries of the own chain, by number. Parameters: after which one, up to which one, and how many at most. */
export const entriesSql = `select seq, body, hash from app.ledger_entry
  where tenant_id = ${ownTenant} and seq > $1 and seq <= $2 order by seq limit $3`;
