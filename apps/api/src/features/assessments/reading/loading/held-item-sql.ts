import { answerSql, peopleSql, recordsInShortSql } from './assessment-sql.js';
import { besideSql, partsInScreeningSql } from './beside-sql.js';

const held = (people: string): string => `
select a.document_id as id, a.service_id as "serviceId", m.matrix_id as "matrixId", m.matrix_version as "matrixVersion",
       a.release_tenant_id as "releaseTenantId", a.release_id as "releaseId",
       coalesce($3::text, x.table_id, $2) as "releasedItemId",
       ${answerSql} as answer, x.content_hash as "contentHash",
       (select count(*)::int from app.document_answer y
         where y.tenant_id = a.tenant_id and y.document_id = a.document_id and y.table_id = $3
           and y.removed_at is null) as "rowsNow",
       ${besideSql('x.item_id = $2')} as beside,
       ${recordsInShortSql} as records,
       ${partsInScreeningSql} as screening,
       ${people} as people
  from app.document a
  join app.assessment m on m.tenant_id = a.tenant_id and m.assessment_id = a.document_id
  left join app.document_answer x
    on x.tenant_id = a.tenant_id and x.document_id = a.document_id and x.item_id = $2 and x.removed_at is null
 where a.document_id = $1`;

/** One item with what decides whether it can be written: its answer, its name in the release, the records; no names. */
export const heldItemSql = held(`'{}'::jsonb`);

/** The same with the names of everybody of the force. */
export const heldItemWithEverybodySql = held(peopleSql);
