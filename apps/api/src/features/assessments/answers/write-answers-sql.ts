/**
 * Writes answers over the version before each, and notes who becomes an author: `$3` is a JSON list of them. A row that is new
 * takes the next place among the rows; what was there keeps its own.
 */
export const writeAnswersSql = `
with author as (
  insert into app.document_author (tenant_id, document_id, person_id, first_at)
  select $1, $2, $4, $5 where $6
  on conflict do nothing),
given as (
  select * from jsonb_to_recordset($3::jsonb) as g (
    "itemId" text, "tableId" text, stance text, reason text, content jsonb, "contentHash" text, departure jsonb, version int,
    "wasRemoved" boolean))
insert into app.document_answer as x (tenant_id, document_id, item_id, table_id, place, stance, reason, content,
                                        content_hash, departure, answered_by, answered_at, version)
select $1, $2, g."itemId", g."tableId",
       case when g."tableId" is null then 1 else
         (select coalesce(max(y.place), 0) from app.document_answer y
           where y.tenant_id = $1 and y.document_id = $2 and y.table_id is not null)
         + row_number() over (partition by g."tableId" is null) end,
       g.stance, g.reason, g.content, g."contentHash", g.departure, $4, $5, g.version
  from given g
on conflict (tenant_id, document_id, item_id) do update
   set stance = excluded.stance, reason = excluded.reason, content = excluded.content,
       content_hash = excluded.content_hash, departure = excluded.departure, answered_by = excluded.answered_by,
       answered_at = excluded.answered_at, version = excluded.version, removed_at = null
 where x.version = excluded.version - 1
   and (x.removed_at is not null) = (select g."wasRemoved" from given g where g."itemId" = excluded.item_id)
returning 1`;
