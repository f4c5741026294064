import { clauseLawOf, clauses, limbs, ruleLawOn, sectionById, sections } from '@countersign/catalogue';
import { exampleAgreement, microsoft365, templateAgreement, templateDpia } from '@countersign/demonstration';
import { limbsThatCount, mapClause, recordAgreement, type ClauseMapping } from '@countersign/domain/clauses';
import { checkContent, contentKinds } from '@countersign/domain/document/content';
import { resolveAssessment, type TemplateItem } from '@countersign/domain/document/items';
import { accept, type Instant } from '@countersign/domain/kernel';
import { levelOf } from '@countersign/domain/matrix';
import { findingsOf } from '@countersign/domain/rule-book';
import { duplicates, notInForce } from '../../catalogue/test/cited.js';
import { release, today } from './kent.js';

const clauseLaw = clauseLawOf(microsoft365);

const invalid = (items: readonly TemplateItem[]) =>
  items.filter(
    ({ content, kind, placement, section, title, guidance, deferred, minimumRows }) =>
      sectionById(section) === null ||
      title === '' ||
      (placement === 'local'
        ? content !== null || guidance === ''
        : content === null || !checkContent(content, kind).ok) ||
      (deferred && placement !== 'local') ||
      (minimumRows !== null && placement !== 'local'),
  );

test.each([
  ['assessment', templateDpia.items],
  ['agreement', templateAgreement.items],
])('every item of the template %s is whole, and cites law in force', (_, items) => {
  expect(invalid(items)).toEqual([]);
  expect(duplicates(items.map(({ id }) => id))).toEqual([]);
  expect(notInForce(items.flatMap(({ law }) => law))).toEqual([]);
  expect(items.filter(({ law }) => law.length === 0)).toEqual([]);
});

test('ids are in small letters, and a condition names an item that is there', () => {
  const ids = templateDpia.items.map(({ id }) => id);
  expect(ids.filter((id) => !/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(id))).toEqual([]);
  const asked = templateDpia.items.flatMap(({ when }) => (when && 'item' in when ? [when.item] : []));
  expect(asked.filter((id) => !ids.includes(id))).toEqual([]);
});

test('the template fills the thirteen sections, and has a place for every kind that an assessment can have', () => {
  const filled = new Set<string>(templateDpia.items.map(({ section }) => section));
  expect(sections.filter(({ id }) => !filled.has(id)).map(({ id }) => id)).toEqual(['obligations']);
  const used = new Set<string>(templateDpia.items.map(({ kind }) => kind));
  expect(contentKinds.filter((kind) => !used.has(kind))).toEqual(['obligation']);
});

test('the template assessment asks each section something that only the force can answer', () => {
  const asked = new Set(
    templateDpia.items.filter(({ placement }) => placement === 'local').map(({ section }) => section),
  );
  expect(
    [...new Set(templateDpia.items.map(({ section }) => section))].filter((section) => !asked.has(section)),
  ).toEqual([]);
  expect(templateDpia.items.filter(({ deferred }) => deferred)).toHaveLength(3);
});

test('two risks are told from the facts of 2019, and would have been high', () => {
  const told = templateDpia.items.filter(({ kind, provenance }) => kind === 'risk' && provenance === 'facts-of-2019');
  expect(told.map(({ id }) => id)).toEqual(['risks.rectification', 'risks.erasure']);
  const levels = told.map(({ content }) =>
    content?.kind === 'risk'
      ? levelOf(ruleLawOn(today, microsoft365).matrix, content.likelihood, content.severity)
      : null,
  );
  expect(levels).toEqual(['high', 'high']);
});

test('no two national risks have the same measures', () => {
  const measures = templateDpia.items.flatMap(({ content }) =>
    content?.kind === 'risk' ? content.measures.map(({ text }) => text) : [],
  );
  expect(measures.length).toBeGreaterThan(20);
  expect(duplicates(measures)).toEqual([]);
});

const ofRisks = ['L60', 'L61', 'L63', 'L64', 'L67', 'L52'];
const findingsWhereAllIsReliedOn = () => {
  const at: Instant = `${today}T09:00:00.000Z`;
  const answers = templateDpia.items
    .filter(({ placement }) => placement !== 'local')
    .map(({ id: itemId }) => ({ itemId, tableId: null, stance: 'relied-on', reason: '', content: null }) as const)
    .map((one) => ({ ...one, departure: null, by: 'somebody', at, version: 1 }));
  return findingsOf(resolveAssessment(release, answers), ruleLawOn(today, microsoft365));
};

test('the national risks can be relied on as they are', () => {
  expect(findingsWhereAllIsReliedOn().filter(({ rule }) => ofRisks.some((id) => rule.startsWith(`${id}_`)))).toEqual(
    [],
  );
});

test('relying on everything is not enough: what only a force can know and test is still asked for', () => {
  const blocking = new Set(
    findingsWhereAllIsReliedOn()
      .filter(({ blocks }) => blocks)
      .map(({ rule }) => rule),
  );
  expect([...blocking].sort()).toEqual(['L13_LOCAL_COVERAGE', 'L14_DEFERRED_ITEMS']);
});

test('an untouched fork is full of findings', () => {
  const rules = new Set(
    findingsOf(resolveAssessment(release, []), ruleLawOn(today, microsoft365)).map(({ rule }) => rule),
  );
  expect([...rules].sort()).toEqual(['L11_SECTION_REVIEW', 'L13_LOCAL_COVERAGE', 'L14_DEFERRED_ITEMS']);
});

test('every clause has its obligation, and an example quotation that would be accepted as met', () => {
  expect(templateAgreement.items.map(({ content }) => content?.kind === 'obligation' && content.clause)).toEqual(
    clauses.map(({ id }) => id),
  );
  const mapped = exampleAgreement.mappings.map((one, place): ClauseMapping => {
    const at: Instant = `2026-11-20T12:00:${String(place).padStart(2, '0')}.000Z`;
    return { ...one, whyAgain: '', carriedOver: false, accepted: null, by: 'lee', at, version: 1 };
  });
  const refused = mapped.filter(
    (one, place) => !mapClause(mapped.slice(0, place), { ...one, expectedVersion: 0, emptying: [] }, clauseLaw).ok,
  );
  expect(refused).toEqual([]);
  expect(limbsThatCount(mapped, clauseLaw)).toEqual(limbs.map(({ id }) => id).sort());
});

test('the example agreement would be recorded for Kent, and for nobody else under that name', () => {
  const { title, processor, fileName } = exampleAgreement;
  const dates = { effectiveFrom: '2026-12-01', effectiveUntil: null };
  const attempt = {
    title,
    processor,
    parties: exampleAgreement.parties('Kent'),
    counterparty: null,
    fileName,
    file: accept('a'.repeat(64)),
    ...dates,
  };
  expect(recordAgreement(attempt, ['Kent'], clauseLaw).ok).toBe(true);
  expect(recordAgreement(attempt, ['Essex'], clauseLaw).ok).toBe(false);
});
