import { answersWhere } from './assessment-sql.js';
import { besideSql } from './beside-sql.js';

const itemsOf = (table: string, at: string, of = 'x.document_id', join = ''): string => `
  select x.item_id from app.${table} x ${join}
   where x.tenant_id = a.tenant_id and ${of} = a.document_id and ${at} >= $2`;

const touched = [
  itemsOf('document_answer', 'x.answered_at'),
  itemsOf('document_file', 'greatest(x.added_at, x.removed_at)'),
  itemsOf('document_question', 'greatest(x.asked_at, x.resolved_at)'),
  itemsOf('measure_in_place', 'x.at', 'x.assessment_id'),
  itemsOf(
    'measure_in_place',
    'w.at',
    'x.assessment_id',
    'join app.measure_withdrawal w using (tenant_id, assessment_id, in_place_id)',
  ),
  itemsOf('publication_mark', 'x.at'),
];

/** Which items something happened to since a moment, and which rows were removed since. */
export const changedSql = `
select m.matrix_id as "matrixId", m.matrix_version as "matrixVersion", a.release_tenant_id as "releaseTenantId",
       a.release_id as "releaseId",
       (select coalesce(jsonb_agg(distinct t.item_id), '[]')
          from (${touched.join(' union all ')}) t) as "itemIds",
       (select coalesce(jsonb_agg(x.item_id order by x.item_id), '[]') from app.document_answer x
         where x.tenant_id = a.tenant_id and x.document_id = a.document_id and x.removed_at >= $2) as "removedIds"
  from app.document a
  join app.assessment m on m.tenant_id = a.tenant_id and m.assessment_id = a.document_id
 where a.document_id = $1`;

/** What it takes to read some items as they stand: their answers, and what stands beside them. */
export const standingSql = `
select ${answersWhere('x.removed_at is null and x.item_id = any($2)')} as answers,
       ${besideSql('x.item_id = any($2)')} as beside
  from app.document a where a.document_id = $1`;
