import { instantSql } from '../../platform/instant-sql.js';
import {
  besideHistorySql,
  besideSql,
  overridesSql,
  partsInScreeningSql,
  questionSql,
  questionsSql,
  screeningSql,
} from './beside-sql.js';

/** What was done to one assessment, as one JSON object: the rows of `AssessmentRecords`, oldest first. */
const list = (table: string, columns: string, order: string): string => `
  (select coalesce(jsonb_agg(jsonb_build_object(${columns}) order by ${order}), '[]')
     from app.${table} x where x.tenant_id = a.tenant_id and x.assessment_id = a.assessment_id)`;

export const recordsSql = `jsonb_build_object(
  'authors', (select coalesce(jsonb_agg(x.person_id order by x.first_at), '[]')
                from app.assessment_author x where x.tenant_id = a.tenant_id and x.assessment_id = a.assessment_id),
  'submissions', ${list('assessment_submission', `'id', x.submission_id, 'hash', x.hash, 'by', x.by_person, 'at', ${instantSql('x.at')}`, 'x.at, x.submission_id')},
  'takenBack', ${list('assessment_taking_back', `'submissionId', x.submission_id, 'reason', x.reason, 'by', x.by_person, 'at', ${instantSql('x.at')}`, 'x.at')},
  'advice', ${list('assessment_advice', `'submissionId', x.submission_id, 'hash', x.hash, 'points', x.points, 'canProceed', x.can_proceed, 'by', x.by_person, 'at', ${instantSql('x.at')}`, 'x.at')},
  'approvals', ${list('assessment_approval', `'submissionId', x.submission_id, 'hash', x.hash, 'by', x.by_person, 'at', ${instantSql('x.at')}`, 'x.at')},
  'decisions', ${list('assessment_decision', `'id', x.decision_id, 'submissionId', x.submission_id, 'hash', x.hash, 'kind', x.kind, 'answers', x.answers, 'residualRiskAccepted', x.residual_risk_accepted, 'conditions', x.conditions, 'reviewBy', x.review_by, 'by', x.by_person, 'at', ${instantSql('x.at')}`, 'x.at')},
  'revocations', ${list('assessment_revocation', `'decisionId', x.decision_id, 'reason', x.reason, 'by', x.by_person, 'at', ${instantSql('x.at')}`, 'x.at')}
)`;

/** The names of the people of the force, by id. */
const peopleSql = `
  (select coalesce(jsonb_object_agg(p.person_id, p.name), '{}') from app.person p where p.tenant_id = a.tenant_id)`;

const answerColumns = `'itemId', x.item_id, 'tableId', x.table_id, 'stance', x.stance, 'reason', x.reason, 'content', x.content,
  'departure', x.departure, 'by', x.answered_by, 'at', ${instantSql('x.answered_at')}, 'version', x.version`;

export const answerSql = `case when x.item_id is null then null else jsonb_build_object(${answerColumns}) end`;

const answers = (removed: boolean): string => `
  (select coalesce(jsonb_agg(jsonb_build_object(${answerColumns}) order by x.place, x.item_id), '[]')
     from app.assessment_answer x
    where x.tenant_id = a.tenant_id and x.assessment_id = a.assessment_id and x.removed_at is ${removed ? 'not null' : 'null'})`;

const answerRow = `x.item_id as "itemId", x.table_id as "tableId", x.stance, x.reason, x.content, x.departure,
  x.answered_by as by, ${instantSql('x.answered_at')} as at, x.version`;

/** The answers of one assessment that count, row by row. */
export const answersSql = `
select ${answerRow} from app.assessment_answer x
 where x.assessment_id = $1 and x.removed_at is null
 order by x.place, x.item_id`;

/** Those whose content holds an id somewhere. */
export const answersNamingSql = `
select ${answerRow}, a.release_tenant_id as "releaseTenantId", a.release_id as "releaseId"
  from app.assessment_answer x
  join app.assessment a on a.tenant_id = x.tenant_id and a.assessment_id = x.assessment_id
 where x.assessment_id = $1 and x.removed_at is null and x.item_id <> $2 and position($2 in x.content::text) > 0
 order by x.place, x.item_id`;

/** One assessment whole, in one round trip: the release it forked, the overlay, what stands beside it, the records. */
export const wholeAssessmentSql = `
select a.assessment_id as id, a.title, a.service_id as "serviceId", a.matrix_id as "matrixId", a.matrix_version as "matrixVersion",
       a.started_by as "startedBy", ${instantSql('a.started_at')} as "startedAt",
       jsonb_build_object('id', r.release_id, 'number', r.number, 'hash', r.hash, 'items', r.items) as release,
       jsonb_build_object('id', o.tenant_id, 'kind', o.kind, 'name', o.name, 'shortName', o.short_name,
                          'demonstration', o.demonstration, 'note', o.note) as controller,
       ${answers(false)} as answers,
       ${answers(true)} as removed,
       ${besideSql()} as beside,
       ${questionsSql} as questions,
       ${overridesSql} as overrides,
       ${besideHistorySql} as "besideHistory",
       ${screeningSql} as screening,
       ${recordsSql} as records,
       ${list('assessment_decision', `'decisionId', x.decision_id, 'certificate', x.certificate, 'hash', x.certificate_hash`, 'x.at')} as certificates,
       ${peopleSql} as people
  from app.assessment a
  join app.template_release r on r.tenant_id = a.release_tenant_id and r.release_id = a.release_id
  join app.organisation o on o.tenant_id = a.tenant_id`;

/** One item with what decides whether it can be written: its answer, its name in the release, the records. */
export const oneItemSql = `
select a.assessment_id as id, a.service_id as "serviceId", a.matrix_id as "matrixId", a.matrix_version as "matrixVersion",
       r.tenant_id as "releaseTenantId", r.release_id as "releaseId",
       coalesce($3::text, x.table_id, $2) as "releasedItemId",
       ${answerSql} as answer, x.content_hash as "contentHash",
       (select count(*)::int from app.assessment_answer y
         where y.tenant_id = a.tenant_id and y.assessment_id = a.assessment_id and y.table_id = $3
           and y.removed_at is null) as "rowsNow",
       ${besideSql('$2')} as beside,
       ${recordsSql} as records,
       ${partsInScreeningSql} as screening,
       ${peopleSql} as people
  from app.assessment a
  join app.template_release r on r.tenant_id = a.release_tenant_id and r.release_id = a.release_id
  left join app.assessment_answer x
    on x.tenant_id = a.tenant_id and x.assessment_id = a.assessment_id and x.item_id = $2 and x.removed_at is null
 where a.assessment_id = $1
   for share of a`;

/** One question of one assessment. */
export const heldQuestionSql = `
select ${questionSql('$2')} as question from app.assessment a where a.assessment_id = $1`;

const itemsOf = (table: string, at: string, join = ''): string => `
  select x.item_id from app.${table} x ${join}
   where x.tenant_id = a.tenant_id and x.assessment_id = a.assessment_id and ${at} >= $2`;

const touched = [
  itemsOf('assessment_answer', 'x.answered_at'),
  itemsOf('assessment_file', 'greatest(x.added_at, x.removed_at)'),
  itemsOf('assessment_question', 'greatest(x.asked_at, x.resolved_at)'),
  itemsOf('measure_in_place', 'x.at'),
  itemsOf('measure_in_place', 'w.at', 'join app.measure_withdrawal w using (tenant_id, assessment_id, in_place_id)'),
  itemsOf('publication_mark', 'x.at'),
];

/** Which items something happened to since a moment, and which rows were removed since. */
export const changedSql = `
select a.matrix_id as "matrixId", a.matrix_version as "matrixVersion", a.release_tenant_id as "releaseTenantId",
       a.release_id as "releaseId",
       (select coalesce(jsonb_agg(distinct t.item_id), '[]')
          from (${touched.join(' union all ')}) t) as "itemIds",
       (select coalesce(jsonb_agg(x.item_id order by x.item_id), '[]') from app.assessment_answer x
         where x.tenant_id = a.tenant_id and x.assessment_id = a.assessment_id and x.removed_at >= $2) as "removedIds"
  from app.assessment a where a.assessment_id = $1`;

/** What it takes to read those items as they stand: every answer, and what stands beside. */
export const standingSql = `
select ${answers(false)} as answers, ${besideSql()} as beside, ${peopleSql} as people
  from app.assessment a where a.assessment_id = $1`;
