import { knownRiskById, provisionOn, ruleLawOn, screeningCriteria } from '@countersign/catalogue';
import { kentAssessment, microsoft365, templateDpia, withRowIds } from '@countersign/demonstration';
import { checkContent, fieldsOfKind, type Content } from '@countersign/domain/document/content';
import {
  asItCounts,
  isAnswered,
  localityOf,
  referencesIn,
  type AssessedItem,
} from '@countersign/domain/document/items';
import type { Field } from '@countersign/domain/document/kinds';
import { highestNow, highestResidual, notYetLowered, residualLevel } from '@countersign/domain/risk';
import { findingsOf } from '@countersign/domain/rule-book';
import { duplicates } from '../../catalogue/test/cited.js';
import { kentDocument, today } from './kent.js';

const kent = kentAssessment(today);
const { matrix } = ruleLawOn(today, microsoft365);
const contents: readonly Content[] = [...kent.rows, ...kent.answers].flatMap(({ content }) =>
  content === null ? [] : [content],
);
const keys = kent.rows.map(({ key }) => key);
const items = templateDpia.items.map(({ id }) => id);

test('no rule has anything to say of Kent’s assessment, today and on any day', () => {
  expect(findingsOf(kentDocument(), ruleLawOn(today, microsoft365))).toEqual([]);
  expect(findingsOf(kentDocument('2026-07-01'), ruleLawOn('2026-07-01', microsoft365))).toEqual([]);
  expect(findingsOf(kentDocument('2028-02-29'), ruleLawOn('2028-02-29', microsoft365))).toEqual([]);
});

test('it becomes stale: a test of the logs that is too old is found', () => {
  const rules = findingsOf(kentDocument(), ruleLawOn('2027-11-21', microsoft365)).map(({ rule }) => rule);
  expect(rules).toContain('L57_LOGGING_MATRIX');
});

test('without its arrangement with the neighbouring force the joint investigation is said, and nothing else', () => {
  const without = kentDocument().filter(({ kind, tableId }) => kind !== 'joint-arrangement' || tableId === null);
  expect(findingsOf(without, ruleLawOn(today, microsoft365))).toMatchObject([
    { rule: 'L17_JOINT_SIGNATURES', facts: { problem: 'no-arrangement', provision: 'dpa2018.s58.2-3' } },
  ]);
});

test('everything is answered, and every table has rows but the one of further components', () => {
  const document = kentDocument();
  expect(document.filter((item) => !isAnswered(item, document))).toEqual([]);
  const tables = templateDpia.items.filter(({ minimumRows }) => minimumRows !== null).map(({ id }) => id);
  const withRows = new Set(kent.rows.map(({ tableId }) => tableId));
  expect(tables.filter((id) => !withRows.has(id))).toEqual(['components.further']);
});

test('what is asked under a condition is asked where it holds', () => {
  const notAsked = kentDocument().filter(({ applies }) => !applies);
  expect(notAsked.map(({ id }) => id)).toEqual(['activities.automated-safeguards', 'components.recordings']);
});

/** A content with its lists of words in one order, as they say the same in any. */
const inOrder = (content: Content): unknown =>
  JSON.parse(JSON.stringify(content), (_, value: unknown) =>
    Array.isArray(value) && value.every((one) => typeof one === 'string') ? value.toSorted() : value,
  );

test('every text can be kept as it is', () => {
  const kept = contents.map((content) => checkContent(content, content.kind));
  expect(kept.filter(({ ok }) => !ok)).toEqual([]);
  expect(kept.map((one) => (one.ok ? inOrder(one.value) : null))).toEqual(contents.map(inOrder));
});

test('a row refers only to rows before it or to items, and an answer to what is there', () => {
  expect(duplicates([...keys, ...items])).toEqual([]);
  const early = kent.rows.flatMap(({ content }, place) =>
    referencesIn(content).filter(({ id }) => !keys.slice(0, place).includes(id) && !items.includes(id)),
  );
  const lost = kent.answers
    .flatMap(({ content }) => (content === null ? [] : referencesIn(content)))
    .filter(({ id }) => !keys.includes(id));
  expect([early, lost]).toEqual([[], []]);
  const ids = new Map(keys.map((key) => [key, `row-of-${key}`]));
  const left = contents.flatMap((content) => referencesIn(withRowIds(content, ids))).filter(({ id }) => ids.has(id));
  expect(left).toEqual([]);
});

test('what stands beside names items and rows that are there, and measures in their exact words', () => {
  const known = new Set([...keys, ...items]);
  const named = [...kent.measuresInPlace, ...kent.files, ...kent.marks].map(({ itemId }) => itemId);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
  const counted = kentDocument().flatMap(({ content, inPlace }) =>
    content?.kind === 'risk'
      ? inPlace.filter(({ measure }) => content.measures.some(({ text }) => text === measure))
      : [],
  );
  expect(counted).toHaveLength(kent.measuresInPlace.length);
});

test('no high risk remains, now or once every measure is in place; two measures are still to come', () => {
  const document = kentDocument();
  expect(highestResidual(document, matrix)).toBe('medium');
  expect(highestNow(document, matrix)).toBe('medium');
  expect(notYetLowered(document, matrix).map(({ title }) => title)).toEqual([
    'Data of staff and of policing end up in one place',
    'Staff are watched through activity reports',
  ]);
});

test('risks are scored again by the force, upwards as well as downwards', () => {
  const order = ['low', 'medium', 'high'];
  const moved = kentDocument().flatMap((item) => {
    if (item.national?.kind !== 'risk' || item.stance !== 'adapted') return [];
    const was = residualLevel({ ...item, content: item.national }, matrix);
    const is = residualLevel(item, matrix);
    return [order.indexOf(is ?? '') - order.indexOf(was ?? '')];
  });
  expect(new Set(moved)).toEqual(new Set([-1, 0, 1]));
});

test('it is about as long as an assessment is, and most of it is the force’s own', () => {
  expect(items.length + kent.rows.length).toBeGreaterThanOrEqual(150);
  expect(items.length + kent.rows.length).toBeLessThanOrEqual(200);
  const { national, untouched } = localityOf(kentDocument()).whole;
  expect(untouched).toBeLessThan(0.2);
  expect(national).toBeLessThan(0.4);
});

test('codes are those of the catalogue', () => {
  const uses = contents.flatMap((content) => (content.kind === 'activity' ? content.components : []));
  expect(uses.filter((id) => !microsoft365.components.some((one) => one.id === id))).toEqual([]);
  const risks = kentDocument().flatMap(({ content }) => (content?.kind === 'risk' ? [content.knownRisk] : []));
  expect(risks.filter((id) => id !== null && knownRiskById(id) === null)).toEqual([]);
  const marked = kent.marks.flatMap(({ exemptions }) => exemptions);
  expect(marked.filter((id) => provisionOn(id, today) === null)).toEqual([]);
  const screening = contents.find(({ kind }) => kind === 'screening');
  const said = screening?.kind === 'screening' ? [...screening.met, ...screening.notMet].sort() : [];
  expect(said).toEqual(screeningCriteria.map(({ id }) => id).sort());
});

const isText = (field: Field | undefined) =>
  field?.type === 'line' || field?.type === 'text' || field?.type === 'texts-by-id';

/** A value with each text that somebody wrote in it replaced. */
const instead = (field: Field | undefined, value: unknown, text: string): unknown => {
  if (typeof value === 'string') return isText(field) ? text : value;
  if (field?.type === 'texts-by-id') return Object.fromEntries(Object.keys(value as object).map((id) => [id, text]));
  if (field?.type !== 'list') return value;
  return (value as readonly object[]).map((entry) =>
    Object.fromEntries(Object.entries(entry).map(([name, inner]) => [name, instead(field.fields[name], inner, text)])),
  );
};

const everyTextAs = (text: string): readonly AssessedItem[] =>
  kentDocument().map((item) => ({
    ...item,
    reason: text,
    content:
      item.content &&
      (Object.fromEntries(
        Object.entries(item.content).map(([name, value]) => [
          name,
          instead(fieldsOfKind(item.content!.kind)[name], value, text),
        ]),
      ) as unknown as Content),
  }));

test.each(['n/a', 'TBC', '-', 'see above', 'as per policy', 'None', '\u2800', 'amherthnasol', 'N/A – gweler uchod'])(
  'an assessment with “%s” in every text cannot be handed in',
  (text) => {
    const found = findingsOf(everyTextAs(text), ruleLawOn(today, microsoft365));
    const rules = new Set(found.filter(({ blocks }) => blocks).map(({ rule }) => rule));
    expect([...rules]).toEqual(
      expect.arrayContaining([
        'L11_SECTION_REVIEW',
        'L53_BASIS_ENUM',
        'L54_SCH8',
        'L56_DS_CATEGORIES',
        'L68_STATUTORY_CONTENT',
      ]),
    );
    expect(rules.size).toBeGreaterThan(10);
  },
);

test('no text of Kent’s assessment says nothing', () => {
  const document = kentDocument();
  expect(asItCounts(document)).toBe(document);
});
