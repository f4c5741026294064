import { clauses, processors, ruleLawOn, sectionById } from '@countersign/catalogue';
import {
  exampleActivities,
  exampleAgreement,
  exampleLocalAnswers,
  exampleRisk,
  templateAgreement,
  templateDpia,
} from '@countersign/catalogue/demonstration';
import {
  checkContent,
  findingsOf,
  highestResidual,
  levelOf,
  mapClause,
  recordAgreement,
  resolveDocument,
  type Answer,
  type TemplateItem,
} from '@countersign/domain';
import { duplicates, notInForce } from './cited.js';

const today = '2026-11-21';

const release = { id: 'release', number: '1.0', hash: '', items: templateDpia.items };
const blank: Omit<Answer, 'itemId'> = {
  tableId: null,
  stance: null,
  reason: '',
  content: null,
  departure: null,
  by: 'somebody',
  at: '2026-11-21T09:00:00.000Z',
  version: 1,
};

const row = (tableId: string, place: number, content: Answer['content']): Answer => ({
  ...blank,
  itemId: `${tableId}-${String(place)}`,
  tableId,
  content,
});

const fullyAnswered: readonly Answer[] = [
  ...templateDpia.items
    .filter(({ placement }) => placement !== 'local')
    .map(({ id }): Answer => ({ ...blank, itemId: id, stance: 'relied-on' })),
  ...Object.entries(exampleLocalAnswers).map(([itemId, content]): Answer => ({ ...blank, itemId, content })),
  ...exampleActivities.map((activity, place) => row('activities', place, activity)),
  row('local-risks', 0, exampleRisk),
];

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
    content?.kind === 'risk' ? levelOf(ruleLawOn(today).matrix, content.likelihood, content.severity) : null,
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

test('an untouched fork is full of findings', () => {
  const rules = new Set(findingsOf(resolveDocument(release, []), ruleLawOn(today)).map(({ rule }) => rule));
  expect([...rules].sort()).toEqual([
    'L11_SECTION_REVIEW',
    'L13_LOCAL_COVERAGE',
    'L14_DEFERRED_ITEMS',
    'L68_STATUTORY_CONTENT',
  ]);
});

test('a force that answers everything as in the examples has no finding, and no high risk remains', () => {
  const document = resolveDocument(release, fullyAnswered);
  expect(findingsOf(document, ruleLawOn(today))).toEqual([]);
  expect(highestResidual(document, ruleLawOn(today).matrix)).toBe('medium');
});

test('the examples can be kept as they are', () => {
  expect([...exampleActivities, exampleRisk].filter((content) => !checkContent(content, content.kind).ok)).toEqual([]);
});

test('every clause has its obligation, and an example quotation that would be accepted as met', () => {
  expect(templateAgreement.items.map(({ content }) => content?.kind === 'obligation' && content.clause)).toEqual(
    clauses.map(({ id }) => id),
  );
  const ids = clauses.map(({ id }) => id);
  const refused = exampleAgreement.mappings.filter((one) => !mapClause(null, { ...one, expectedVersion: 0 }, ids).ok);
  expect(refused).toEqual([]);
});

test('the example agreement would be recorded for Kent, and for nobody else under that name', () => {
  const { title, processor, fileName } = exampleAgreement;
  const dates = { effectiveFrom: '2026-12-01', effectiveUntil: null };
  const attempt = {
    title,
    processor,
    parties: exampleAgreement.parties('Kent'),
    fileName,
    fileHash: 'a'.repeat(64),
    ...dates,
  };
  const known = processors.map(({ id }) => id);
  expect(recordAgreement(attempt, ['Kent'], known).ok).toBe(true);
  expect(recordAgreement(attempt, ['Essex'], known).ok).toBe(false);
});
