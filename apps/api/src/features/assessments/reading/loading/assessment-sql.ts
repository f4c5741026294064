import { instantSql } from '../../../../platform/instant-sql.js';
import { serviceSql } from '../../../services/index.js';
import { besideHistorySql, besideSql, overridesSql, questionSql, questionsSql, screeningSql } from './beside-sql.js';

/** Rows of one table of the document `a`, as a JSON list. */
const list = (table: string, columns: string, order: string): string => `
  (select coalesce(jsonb_agg(jsonb_build_object(${columns}) order by ${order}), '[]')
     from app.${table} x where x.tenant_id = a.tenant_id and x.document_id = a.document_id)`;

const turn = `'by', x.by_person, 'at', ${instantSql('x.at')}`;
const ofSubmission = `'submissionId', x.submission_id, 'hash', x.hash, ${turn}`;

/** What was done to one assessment, as one JSON object: the rows of `AssessmentRecords`, oldest first. */
const recordsWith = (points: string, answersAndConditions: string, reasons: string): string => `jsonb_build_object(
  'authors', (select coalesce(jsonb_agg(x.person_id order by x.first_at), '[]')
                from app.document_author x where x.tenant_id = a.tenant_id and x.document_id = a.document_id),
  'secondPersons', (select coalesce(jsonb_agg(x.person_id order by x.first_at), '[]')
                from app.document_second_person x where x.tenant_id = a.tenant_id and x.document_id = a.document_id),
  'submissions', ${list('document_submission', `'id', x.submission_id, 'hash', x.hash, ${turn}`, 'x.ordinal')},
  'takenBack', ${list('document_taking_back', `'submissionId', x.submission_id, 'reason', x.reason, ${turn}`, 'x.ordinal')},
  'sentBack', ${list('document_sending_back', `'part', x.part, ${reasons}, ${ofSubmission}`, 'x.ordinal')},
  'advice', ${list('document_advice', `${points}, 'canProceed', x.can_proceed, ${ofSubmission}`, 'x.ordinal')},
  'approvals', ${list('document_approval', ofSubmission, 'x.ordinal')},
  'decisions', ${list('document_decision', `'id', x.decision_id, 'kind', x.kind, ${answersAndConditions}, 'residualRiskAccepted', x.residual_risk_accepted, 'reviewBy', x.review_by, 'reason', x.reason, 'ground', x.ground, 'judgedOn', x.judged_on, ${ofSubmission}`, 'x.ordinal')},
  'revocations', ${list('document_revocation', `'decisionId', x.decision_id, 'reason', x.reason, ${turn}`, 'x.ordinal')}
)`;

const recordsSql = recordsWith(
  `'points', x.points, 'remark', x.remark`,
  `'answers', x.answers, 'conditions', x.conditions`,
  `'reason', x.reason`,
);

/** The records without the words of advice, the answers to it, the conditions and why it was sent back: they are empty. */
export const recordsInShortSql = recordsWith(
  `'points', '[]'::jsonb, 'remark', ''`,
  `'answers', '[]'::jsonb, 'conditions', '[]'::jsonb`,
  `'reason', ''`,
);

/** The names of the people of the force, by id. */
export const peopleSql = `
  (select coalesce(jsonb_object_agg(p.person_id, p.name), '{}') from app.person p where p.tenant_id = a.tenant_id)`;

const answerColumns = `'itemId', x.item_id, 'tableId', x.table_id, 'stance', x.stance, 'reason', x.reason, 'content', x.content,
  'departure', x.departure, 'by', x.answered_by, 'at', ${instantSql('x.answered_at')}, 'version', x.version`;

export const answerSql = `case when x.item_id is null then null else jsonb_build_object(${answerColumns}) end`;

/** The answers of the document `a` for which a condition on the row `x` holds, as a JSON list. */
export const answersWhere = (condition: string): string => `
  (select coalesce(jsonb_agg(jsonb_build_object(${answerColumns}) order by x.place, x.item_id), '[]')
     from app.document_answer x
    where x.tenant_id = a.tenant_id and x.document_id = a.document_id and ${condition})`;

export const answerRow = `x.item_id as "itemId", x.table_id as "tableId", x.stance, x.reason, x.content, x.departure,
  x.answered_by as by, ${instantSql('x.answered_at')} as at, x.version`;

/** The answers of one assessment whose content holds an id somewhere, row by row. */
export const answersNamingSql = `
select ${answerRow}, a.release_tenant_id as "releaseTenantId", a.release_id as "releaseId"
  from app.document_answer x
  join app.document a on a.tenant_id = x.tenant_id and a.document_id = x.document_id
 where x.document_id = $1 and x.removed_at is null and x.item_id <> $2 and position($2 in x.content::text) > 0
 order by x.place, x.item_id`;

/** One assessment whole, in one round trip: the release it forked, the overlay, what stands beside it, the records. */
export const wholeAssessmentSql = `
select a.document_id as id, a.title, a.service_id as "serviceId", ${serviceSql('a.service_id')} as service,
       m.matrix_id as "matrixId", m.matrix_version as "matrixVersion",
       a.started_by as "startedBy", ${instantSql('a.started_at')} as "startedAt",
       jsonb_build_object('id', r.release_id, 'title', r.title, 'number', r.number, 'hash', r.hash, 'items', r.items) as release,
       jsonb_build_object('id', o.tenant_id, 'kind', o.kind, 'name', o.name, 'shortName', o.short_name,
                          'demonstration', o.demonstration, 'note', o.note) as controller,
       ${answersWhere('x.removed_at is null')} as answers,
       ${answersWhere('x.removed_at is not null')} as removed,
       ${besideSql()} as beside,
       ${questionsSql} as questions,
       ${overridesSql} as overrides,
       ${besideHistorySql} as "besideHistory",
       ${screeningSql} as screening,
       ${recordsSql} as records,
       ${list('document_decision', `'decisionId', x.decision_id, 'certificate', x.certificate, 'hash', x.certificate_hash`, 'x.ordinal')} as certificates,
       ${peopleSql} as people
  from app.document a
  join app.assessment m on m.tenant_id = a.tenant_id and m.assessment_id = a.document_id
  join app.template_release r on r.tenant_id = a.release_tenant_id and r.release_id = a.release_id
  join app.organisation o on o.tenant_id = a.tenant_id`;

/** One question of one assessment. */
export const heldQuestionSql = `
select ${questionSql('$2')} as question from app.document a where a.document_id = $1`;
