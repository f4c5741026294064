import { instantSql } from '../../../../platform/instant-sql.js';

const at = `'by', x.by_person, 'at', ${instantSql('x.at')}`;

const never = (table: string, id: string): string =>
  `not exists (select from app.${table} w
     where w.tenant_id = x.tenant_id and w.assessment_id = x.assessment_id and w.${id} = x.${id})`;

/** Rows of one table of the document `a`, as a JSON list. */
const list = (table: string, entry: string, order: string, where = 'true', of = 'document_id'): string => `
  (select coalesce(jsonb_agg(${entry} order by ${order}), '[]')
     from app.${table} x where x.tenant_id = a.tenant_id and x.${of} = a.document_id and ${where})`;

/** The same of a table that only an assessment has rows in. */
const listOfAssessment = (table: string, entry: string, order: string, where = 'true'): string =>
  list(table, entry, order, where, 'assessment_id');

const inPlace = `jsonb_build_object('id', x.in_place_id, 'itemId', x.item_id, 'measure', x.measure, 'since', x.since,
  'evidence', x.evidence, ${at})`;

const file = `jsonb_build_object('id', x.file_id, 'itemId', x.item_id, 'name', x.name, 'type', x.type, 'size', x.size,
  'hash', x.hash, 'by', x.added_by, 'at', ${instantSql('x.added_at')})`;

const mark = `jsonb_build_object('itemId', x.item_id, 'mark', x.mark, 'exemptions', x.exemptions, 'harm', x.harm,
  'publicInterest', x.public_interest, 'version', x.version, ${at})`;

/**
 * What stands beside the items as `Beside` has it: of the whole assessment, or only where the rows `x` are of some
 * items.
 */
export const besideSql = (only = 'true'): string => `jsonb_build_object(
  'inPlace', ${listOfAssessment('measure_in_place', inPlace, 'x.at, x.in_place_id', `${only} and ${never('measure_withdrawal', 'in_place_id')}`)},
  'files', ${list('document_file', file, 'x.added_at, x.file_id', `${only} and x.removed_at is null`)},
  'marks', ${list('publication_mark', mark, 'x.item_id', only)},
  'openQuestions', ${list('document_question', 'to_jsonb(x.item_id)', 'x.asked_at', `${only} and x.resolved_at is null`)})`;

const reply = `jsonb_build_object('id', r.reply_id, 'text', r.text, 'by', r.by_person, 'at', ${instantSql('r.at')})`;

const question = `jsonb_build_object('id', x.question_id, 'itemId', x.item_id, 'text', x.text, 'askedBy', x.asked_by,
  'askedAt', ${instantSql('x.asked_at')}, 'resolvedBy', x.resolved_by, 'resolvedAt', ${instantSql('x.resolved_at')},
  'replies', (select coalesce(jsonb_agg(${reply} order by r.at, r.reply_id), '[]') from app.document_reply r
               where r.tenant_id = x.tenant_id and r.document_id = x.document_id and r.question_id = x.question_id))`;

export const questionsSql = list('document_question', question, 'x.asked_at, x.question_id');

/** One question of a document, by a parameter. */
export const questionSql = (idParameter: string): string =>
  `(select ${question} from app.document_question x
     where x.tenant_id = a.tenant_id and x.document_id = a.document_id and x.question_id = ${idParameter})`;

const override = `jsonb_build_object('id', x.override_id, 'rule', x.rule, 'itemId', x.item_id, 'field', x.field,
  'problem', x.problem, 'version', x.item_version, 'facts', x.facts, 'reason', x.reason, ${at},
  'confirmedBy', (select c.by_person from app.override_confirmation c
                   where c.tenant_id = x.tenant_id and c.assessment_id = x.assessment_id and c.override_id = x.override_id))`;

export const overridesSql = listOfAssessment(
  'finding_override',
  override,
  'x.at, x.override_id',
  never('override_withdrawal', 'override_id'),
);

const view = `jsonb_build_object('id', x.view_id, 'hash', x.hash, 'needed', x.needed, 'reason', x.reason, ${at})`;

const decision = `jsonb_build_object('id', x.decision_id, 'hash', x.hash, 'reviewBy', x.review_by,
  'certificate', x.certificate, 'certificateHash', x.certificate_hash, ${at})`;

const revocation = `jsonb_build_object('decisionId', x.decision_id, 'reason', x.reason, ${at})`;

export const screeningSql = `jsonb_build_object(
  'views', ${listOfAssessment('screening_view', view, 'x.ordinal')},
  'decisions', ${listOfAssessment('screening_decision', decision, 'x.ordinal')},
  'revocations', ${listOfAssessment('screening_revocation', revocation, 'x.ordinal')})`;

const byAlone = `jsonb_build_object('by', x.by_person)`;

/** The people who played a part in the screening, as `PartsInScreening` has it. */
export const partsInScreeningSql = `jsonb_build_object(
  'views', ${listOfAssessment('screening_view', byAlone, 'x.ordinal')},
  'decisions', ${listOfAssessment('screening_decision', byAlone, 'x.ordinal')})`;

const measureOf = `(select m.measure from app.measure_in_place m
  where m.tenant_id = x.tenant_id and m.assessment_id = x.assessment_id and m.in_place_id = x.in_place_id)`;

const ruleOf = `(select o.rule from app.finding_override o
  where o.tenant_id = x.tenant_id and o.assessment_id = x.assessment_id and o.override_id = x.override_id)`;

/** Every measure that was ever recorded or withdrawn, and every finding ever set aside, as `BesideHistory` has it. */
export const besideHistorySql = `jsonb_build_object(
  'inPlace', ${listOfAssessment('measure_in_place', `jsonb_build_object('measure', x.measure, ${at})`, 'x.at, x.in_place_id')},
  'noLongerInPlace', ${listOfAssessment('measure_withdrawal', `jsonb_build_object('measure', ${measureOf}, 'reason', x.reason, ${at})`, 'x.at, x.in_place_id')},
  'overrides', ${listOfAssessment('finding_override', `jsonb_build_object('rule', x.rule, 'reason', x.reason, ${at})`, 'x.at, x.override_id')},
  'confirmations', ${listOfAssessment('override_confirmation', `jsonb_build_object('rule', ${ruleOf}, ${at})`, 'x.at, x.override_id')},
  'overridesWithdrawn', ${listOfAssessment('override_withdrawal', `jsonb_build_object('rule', ${ruleOf}, ${at})`, 'x.at, x.override_id')})`;
