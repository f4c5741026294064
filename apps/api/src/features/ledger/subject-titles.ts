import { labels, limbById } from '@countersign/catalogue';
import type { Content } from '@countersign/domain/document/content';
import { rowTitle } from '@countersign/domain/document/items';
import type { StageKind } from '@countersign/domain/document/kinds';
import { uuidOrNull } from '../../platform/uuid.js';
import type { TimelineEntry } from './ledger.repository.js';

const ownTenant = `(select nullif(current_setting('app.tenant_id', true), '')::uuid)`;

/**
 * The titles of what some entries of the own chain are about: of an item of an assessment its title in the release, and of
 * a row what it says as well; of a request or an opening its stage. Parameters: the subjects, each an assessment and an
 * item of it; the ids of requests and openings.
 */
export const titlesSql = `
with named as (
  select s as subject, split_part(s, '/', 1)::uuid as document_id, substr(s, strpos(s, '/') + 1) as item_id
    from unnest($1::text[]) s),
forked as (
  select a.tenant_id, a.document_id, a.release_tenant_id, a.release_id from app.document a
   where a.tenant_id = ${ownTenant} and a.document_id in (select document_id from named)),
titled as materialized (
  select f.document_id, i ->> 'id' as item_id, i ->> 'title' as title
    from forked f
    join app.template_release r on r.tenant_id = f.release_tenant_id and r.release_id = f.release_id,
         jsonb_array_elements(r.items) i)
select n.subject as "subjectId", t.title, case when x.table_id is null then null else x.content end as row, null as stage
  from named n
  join forked f on f.document_id = n.document_id
  left join app.document_answer x
    on x.tenant_id = f.tenant_id and x.document_id = n.document_id and x.item_id = n.item_id
  left join titled t on t.document_id = n.document_id and t.item_id = coalesce(x.table_id, n.item_id)
union all
select request_id::text, null, null, stage from app.stage_request
 where tenant_id = ${ownTenant} and request_id = any($2::uuid[])
union all
select opening_id::text, null, null, stage from app.stage_opening
 where tenant_id = ${ownTenant} and opening_id = any($2::uuid[])`;

export interface TitleRow {
  readonly subjectId: string;
  readonly title: string | null;
  readonly row: Content | null;
  readonly stage: StageKind | null;
}

const ofKind = (entries: readonly TimelineEntry[], kind: string): readonly string[] => [
  ...new Set(entries.flatMap((one) => (one.subjectKind === kind ? [one.subjectId] : []))),
];

/** The subjects whose titles are asked for: items, and requests and openings of a stage. */
export const subjectsToName = (
  entries: readonly TimelineEntry[],
): readonly [items: readonly string[], stages: readonly string[]] => [
  ofKind(entries, 'assessment-item'),
  ofKind(entries, 'stage').filter((id) => uuidOrNull(id) !== null),
];

/** The title of each subject; nothing of one that has no title. */
export const titlesOf = (rows: readonly TitleRow[]): ReadonlyMap<string, string> =>
  new Map(
    rows.flatMap(({ subjectId, title, row, stage }) => {
      const parts = [title, row && rowTitle(row), stage && labels.stage[stage]];
      const named = parts.filter((one) => one !== null && one !== '');
      return named.length > 0 ? [[subjectId, named.join(': ')] as const] : [];
    }),
  );

/** The topic of each clause that entries are about: the catalogue knows it, and nothing is asked for. */
export const clausesOf = (entries: readonly TimelineEntry[]): ReadonlyMap<string, string> =>
  new Map(
    ofKind(entries, 'clause').flatMap((subject) => {
      const limb = limbById(subject.slice(subject.indexOf('/') + 1));
      return limb === null ? [] : [[subject, limb.topic] as const];
    }),
  );
