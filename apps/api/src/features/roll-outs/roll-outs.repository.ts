import { Injectable } from '@nestjs/common';
import { doneBy, type Actor, type Done, type SystemActor, type TenantTx } from '@countersign/database';
import { StageClosingRow, StageOpeningRow, StageRequestRow } from '@countersign/database/rows';
import type { StageKind } from '@countersign/domain/document/kinds';
import type { OpeningFact, ReleaseFact, StageRequest } from '@countersign/domain/gates';
import type { Instant } from '@countersign/domain/kernel';
import { releasesSql } from '../positions/index.js';
import { instantSql } from '../../platform/instant-sql.js';

export interface LoadedRequest extends StageRequest {
  readonly by: string;
}

export interface LoadedOpening extends OpeningFact {
  readonly stage: StageKind;
  readonly by: string;
  readonly certificate: string;
  readonly certificateHash: string;
  readonly closing: { readonly reason: string; readonly by: string; readonly at: Instant } | null;
}

/** What was asked and opened for one service, as the position has it, with the names that its pages show. */
export interface LoadedRollOut {
  readonly requests: readonly LoadedRequest[];
  readonly openings: readonly LoadedOpening[];
  /** Of the template that the assessment was forked from. */
  readonly releases: readonly ReleaseFact[];
  readonly people: Readonly<Record<string, string>>;
  readonly activityNames: Readonly<Record<string, string>>;
  /** Of the risks that are high now: those that can hold a gate. */
  readonly riskTitles: Readonly<Record<string, string>>;
}

/** The text that a signature is of, with the title of the template that it was made from. */
export interface SignedUnder {
  readonly document: string;
  readonly templateTitle: string;
}

/** Of the risks that are high now. Only for one that is national and not adapted is the release opened. */
const titlesOfHighRisksSql = `
  select h.item_id, coalesce(x.content ->> 'title',
           (select i.value ->> 'title'
              from app.template_release r cross join jsonb_array_elements(r.items) i
             where r.tenant_id = a.release_tenant_id and r.release_id = a.release_id
               and i.value ->> 'id' = h.item_id)) as title
    from app.position q
    cross join jsonb_array_elements_text(q.facts #> '{assessment,now,high}') h (item_id)
    join app.document a on a.tenant_id = q.tenant_id and a.service_id = q.service_id and a.kind = 'dpia'
    left join app.document_answer x
      on x.tenant_id = a.tenant_id and x.document_id = a.document_id and x.item_id = h.item_id
   where q.tenant_id = $2 and q.service_id = $1`;

const rollOutSql = `
with latest as (
  select distinct on (r.stage) r.* from app.stage_request r where r.service_id = $1 order by r.stage, r.ordinal desc),
told as (
  select r.* from app.stage_request r
   where r.service_id = $1
     and (exists (select from latest l where l.tenant_id = r.tenant_id and l.request_id = r.request_id)
          or exists (select from app.stage_opening o
                      where o.tenant_id = r.tenant_id and o.request_id = r.request_id
                        and not exists (select from app.stage_closing c
                                         where c.tenant_id = o.tenant_id and c.opening_id = o.opening_id))))
select
  (select coalesce(jsonb_agg(jsonb_build_object('requestId', l.request_id, 'stage', l.stage, 'components', l.components,
     'activities', l.activities, 'users', l.users, 'syntheticDataAttested', l.synthetic_data_attested,
     'askedAt', ${instantSql('l.at')}, 'by', l.by_person) order by l.stage, l.ordinal), '[]')
     from told l) as requests,
  (select coalesce(jsonb_agg(jsonb_build_object('openingId', o.opening_id, 'requestId', o.request_id, 'stage', o.stage,
     'at', ${instantSql('o.at')}, 'until', o.until_day, 'by', o.by_person, 'certificate', o.certificate,
     'certificateHash', o.certificate_hash, 'closedAt', ${instantSql('c.at')},
     'closing', case when c.opening_id is null then null
                     else jsonb_build_object('reason', c.reason, 'by', c.by_person, 'at', ${instantSql('c.at')}) end)
     order by l.stage, l.ordinal, o.nth), '[]')
     from app.stage_opening o
     join told l on l.tenant_id = o.tenant_id and l.request_id = o.request_id
     left join app.stage_closing c on c.tenant_id = o.tenant_id and c.opening_id = o.opening_id) as openings,
  coalesce((select ${releasesSql('q.facts')} from app.position q where q.tenant_id = $2 and q.service_id = $1), '[]')
    as releases,
  (select coalesce(jsonb_object_agg(p.person_id, p.name), '{}') from app.person p) as people,
  (select coalesce(jsonb_object_agg(x.item_id, x.content ->> 'name'), '{}')
     from app.document_answer x
     join app.document a on a.tenant_id = x.tenant_id and a.document_id = x.document_id
    where a.service_id = $1 and a.kind = 'dpia' and x.content ->> 'kind' = 'activity') as "activityNames",
  (select coalesce(jsonb_object_agg(t.item_id, t.title) filter (where t.title is not null), '{}')
     from (${titlesOfHighRisksSql}) t) as "riskTitles"`;

@Injectable()
export class RollOutsRepository {
  async find(tx: TenantTx<Actor | SystemActor>, serviceId: string): Promise<LoadedRollOut> {
    const [found] = await tx.query<LoadedRollOut>(rollOutSql, [serviceId, tx.tenantId]);
    return found ?? { requests: [], openings: [], releases: [], people: {}, activityNames: {}, riskTitles: {} };
  }

  /** The signed text of a hash; null where there is none. */
  async signedUnder(tx: TenantTx, hash: string): Promise<SignedUnder | null> {
    const [found] = await tx.query<SignedUnder>(
      `select s.document, r.title as "templateTitle"
         from app.document_submission s
         join app.document a on a.tenant_id = s.tenant_id and a.document_id = s.document_id
         join app.template_release r on r.tenant_id = a.release_tenant_id and r.release_id = a.release_id
        where s.tenant_id = $1 and s.hash = $2
        limit 1`,
      [tx.tenantId, hash],
    );
    return found ?? null;
  }

  async addRequest(tx: TenantTx, request: Done<StageRequestRow>): Promise<void> {
    await tx.repository(StageRequestRow).insert({ ...request, ...doneBy(tx) });
  }

  async addOpening(tx: TenantTx, opening: Done<StageOpeningRow>): Promise<void> {
    await tx.repository(StageOpeningRow).insert({ ...opening, ...doneBy(tx) });
  }

  /** In one statement, however many. */
  async addClosings(tx: TenantTx, closings: readonly Done<StageClosingRow>[]): Promise<void> {
    if (closings.length === 0) return;
    await tx.repository(StageClosingRow).insert(closings.map((closing) => ({ ...closing, ...doneBy(tx) })));
  }
}
