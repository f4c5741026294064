import {
  approvals,
  clauses,
  codeList,
  commencements,
  gateConditions,
  knownRisks,
  lawfulBases,
  matrices,
  provisionOn,
  provisions,
  rights,
  ruleBook,
  ruleLawOn,
  schedule8Conditions,
  screeningCriteria,
  sectionById,
  versionsOf,
} from '@countersign/catalogue';
import { dayOf2019, microsoft365, templateAgreement, templateDpia } from '@countersign/demonstration';
import { trainedToSign } from '@countersign/domain/authority';
import { fieldsOfKind, type Content } from '@countersign/domain/document/content';
import type { CodeList, Fields } from '@countersign/domain/document/kinds';
import { conditionsOf, stages } from '@countersign/domain/gates';
import { dayAfter, type Day } from '@countersign/domain/kernel';
import { failures } from '../../catalogue/src/failures/failures.js';
import { duplicates, today } from '../../catalogue/test/cited.js';
import { gated, seenToBy } from './gated-provisions.js';

/** The days on which the law of the present text changed. Between two of them nothing does. */
const days: readonly Day[] = [
  ...commencements.map(({ day }) => day).filter((day) => day >= '2026-02-05' && day <= today),
  today,
];

/** What came into force after the first of those days; whatever cites it asks for it by date. */
const cameLater: readonly string[] = ['dpa2018.s164A'];

const missing = (ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) =>
    days
      .filter((day) => provisionOn(id, day) === null && !(cameLater.includes(id) && day < today))
      .map((day) => `${id} on ${day}`),
  );

test('every provision that a condition cites is in force on every day since February 2026', () => {
  expect(missing(gateConditions.flatMap(({ law }) => law))).toEqual([]);
});

test.each<Day>([dayOf2019, '2025-08-18', '2025-08-19', '2026-02-04', '2026-02-05', today])(
  'on %s every rule cites something that is in force',
  (day) => {
    const silent = Object.entries(ruleBook).filter(([, { law }]) => law.every((id) => provisionOn(id, day) === null));
    expect(silent.map(([rule]) => rule)).toEqual([]);
  },
);

test('what a rule cites is known, and of what ended there is something that a rule cites in its place', () => {
  const cited = Object.entries(ruleBook).flatMap(([rule, { law }]) => law.map((id) => ({ rule, law, id })));
  expect(cited.filter(({ id }) => versionsOf(id).length === 0)).toEqual([]);
  const ended = cited.filter(({ id }) => provisionOn(id, today) === null);
  const without = ended.filter(({ law, id }) => {
    const until = versionsOf(id).at(-1)?.inForceUntil ?? null;
    return until === null || !law.some((other) => versionsOf(other)[0]?.inForceFrom === dayAfter(until));
  });
  expect(without.map(({ rule, id }) => [rule, id])).toEqual([]);
});

test('so is every provision that an item, a right, a known risk, a clause, a condition or a criterion cites', () => {
  const items = [...templateDpia.items, ...templateAgreement.items];
  const cited = {
    items: items.flatMap(({ law }) => law),
    rights: rights.flatMap(({ law }) => law),
    knownRisks: knownRisks.flatMap(({ law }) => law),
    clauses: clauses.flatMap(({ part3, ukGdpr }) => [part3, ukGdpr]).filter((id) => id !== null),
    schedule8: schedule8Conditions.map(({ law }) => law),
    screening: screeningCriteria.flatMap(({ law }) => law),
    bases: lawfulBases.flatMap(({ law }) => law),
  };
  expect(Object.entries(cited).map(([where, ids]) => [where, missing(ids)])).toEqual(
    Object.keys(cited).map((where) => [where, []]),
  );
});

test('every provision with a gate has a rule, a condition, or the training that every act of signing asks for', () => {
  expect(gated).toHaveLength(149);
  expect(missing(gated)).toEqual([]);
  const cited = new Set([...Object.values(ruleBook), ...gateConditions].flatMap(({ law }) => [...law]));
  expect(gated.filter((id) => !cited.has(id) && seenToBy[id] === undefined)).toEqual([]);
});

test('every failure that a rule or a condition says it answers is on record, and each is named once', () => {
  const known = new Set(failures.map(({ id }) => id));
  const answering = [...Object.entries(ruleBook).map(([id, rule]) => ({ id, ...rule })), ...gateConditions];
  const wrong = answering.filter(
    (one) => duplicates(one.failures).length > 0 || one.failures.some((failure) => !known.has(failure)),
  );
  expect(wrong.map(({ id }) => id)).toEqual([]);
  const conditionsOn = (failure: string) =>
    gateConditions.filter((one) => one.failures.includes(failure)).map(({ id }) => id);
  expect(conditionsOn('F40')).toEqual(['agreement-held']);
  expect(conditionsOn('F42')).toEqual(['clauses-mapped']);
  expect(conditionsOn('F82')).toEqual(expect.arrayContaining(['template-unchanged', 'law-unchanged']));
});

test('what sees to a provision exists, and every clause is seen to by the map of clauses', () => {
  const untrained = trainedToSign([], today);
  const ofSigning = untrained.ok ? [] : ['signing-acts'];
  const conditions = stages.flatMap((stage) => conditionsOf(stage));
  const known = new Set<string>([...Object.keys(ruleBook), ...conditions, ...ofSigning]);
  expect(Object.values(seenToBy).filter((by) => !known.has(by))).toEqual([]);
  expect(Object.keys(seenToBy).filter((id) => !gated.includes(id))).toEqual([]);
  const inClauses = new Set(clauses.flatMap(({ part3, ukGdpr }) => [part3, ukGdpr]));
  const mapped = Object.keys(seenToBy).filter((id) => seenToBy[id] === 'clauses-mapped');
  expect(mapped.filter((id) => !inClauses.has(id))).toEqual([]);
});

const law = { ...ruleLawOn(today, microsoft365), service: microsoft365 };
const ids = (of: CodeList): ReadonlySet<string> => new Set(codeList(of, law).map(({ id }) => id));
const items = new Set(templateDpia.items.map(({ id }) => id));

const asRow = (value: unknown): Readonly<Record<string, unknown>> => value as Readonly<Record<string, unknown>>;
const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];

/** Every id of a content that no list, and no item of the template, has. */
const dangling = (row: Readonly<Record<string, unknown>>, fields: Fields): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]): readonly string[] => {
    const values = asList(row[name]);
    switch (field.type) {
      case 'required-code':
      case 'code':
      case 'codes':
        return values.map(String).filter((id) => id !== '' && !ids(field.of).has(id));
      case 'reference':
      case 'references':
        return values.map(String).filter((id) => !items.has(id));
      case 'list':
        return values.flatMap((entry) => dangling(asRow(entry), field.fields));
      default:
        return [];
    }
  });

const danglingIn = (content: Content | null): readonly string[] =>
  content === null ? [] : dangling(asRow(content), fieldsOfKind(content.kind));

test.each([
  ['assessment', templateDpia.items],
  ['agreement', templateAgreement.items],
])('no id in the template %s points to nothing', (_, all) => {
  expect(all.flatMap(({ id, content }) => danglingIn(content).map((lost) => [id, lost]))).toEqual([]);
  expect(all.filter(({ section }) => sectionById(section) === null)).toEqual([]);
  const conditional = all.flatMap(({ id, when }) => (when && 'item' in when && !items.has(when.item) ? [id] : []));
  expect(conditional).toEqual([]);
});

test('what is looked for would be found: a lost provision, a lost code, a lost reference', () => {
  expect(missing(['no.such', 'dpa2018.s75.1', 'dpa2018.s64.1'])).toEqual([
    ...days.map((day) => `no.such on ${day}`),
    ...days.map((day) => `dpa2018.s75.1 on ${day}`),
  ]);
  const component = templateDpia.items.find(({ content }) => content?.kind === 'component')?.content;
  if (component?.kind !== 'component') throw new Error('the template describes no component');
  const exception = { text: 'a', source: 'b', readOn: null, transfer: 'no-such-item', noPersonalData: '' };
  expect(danglingIn({ ...component, component: 'no-such', processor: 'nobody', exceptions: [exception] })).toEqual([
    'no-such',
    'nobody',
    'no-such-item',
  ]);
});

test('a processor of a component, a country of a processor and of an approval are in their lists', () => {
  expect(law.components.filter(({ processor }) => !ids('processor').has(processor))).toEqual([]);
  const countries = [
    ...microsoft365.processors.flatMap(({ country, parentJurisdiction }) => [country, parentJurisdiction]),
    ...approvals.flatMap((approval) => approval.countries),
  ];
  expect(countries.filter((country) => !ids('country').has(country))).toEqual([]);
});

test('everything that is dated or taken from somewhere says from where, and how sure that is', () => {
  const rows: readonly { readonly source: string; readonly confidence: string }[] = [
    ...provisions,
    ...rights,
    ...approvals,
    ...commencements,
    ...matrices,
    ...microsoft365.processors,
    ...schedule8Conditions,
    ...screeningCriteria,
    ...knownRisks,
    ...knownRisks.flatMap(({ happened }) => happened),
  ];
  expect(rows.filter((row) => row.source.trim() === '')).toEqual([]);
  expect(rows.filter(({ confidence }) => !['high', 'medium', 'low'].includes(confidence))).toEqual([]);
});

test('versions of one id never overlap, and an approval of a country runs once', () => {
  const overlapping = [...new Set(provisions.map(({ id }) => id))].filter((id) =>
    versionsOf(id).some((version, place, all) => {
      const next = all[place + 1];
      return next !== undefined && (version.inForceUntil === null || version.inForceUntil >= next.inForceFrom);
    }),
  );
  expect(overlapping).toEqual([]);
  const running = approvals
    .filter(({ inForceUntil }) => inForceUntil === null)
    .flatMap(({ regime, countries }) => countries.map((country) => `${regime} ${country}`));
  expect(duplicates(running)).toEqual([]);
  expect(duplicates(rights.map(({ id }) => id))).toEqual([]);
});

test('every component of the service has its own id and a processor that is known', () => {
  const { components } = microsoft365;
  expect(components).toHaveLength(12);
  expect(duplicates(components.map(({ id }) => id))).toEqual([]);
  expect(components.filter(({ processor }) => !ids('processor').has(processor))).toEqual([]);
});

test('the item that says how many people may use the service is in its template, and is a number', () => {
  expect(templateDpia.items.find(({ id }) => id === microsoft365.usersItem)?.kind).toBe('number');
});
