import { expect, test } from '@jest/globals';
import { explainFinding, ruleText } from '@countersign/catalogue';
import {
  accountOf2019,
  dayOf2019,
  filledIn2019,
  footingOf2019,
  national2019,
  onRecord2019,
  saidOf2019,
  microsoft365,
} from '@countersign/demonstration';
import { findingsOf } from '@countersign/domain/rule-book';
import { faultsOf, type RuleId } from '@countersign/domain/rule-book/finding';
import { byFooting } from '@countersign/domain/account';
import { duplicates } from '../../catalogue/test/cited.js';

/**
 * What holds of the document itself by the source alone, by the number of the failure: the rule that says it, and where.
 * Null stands for the document as a whole.
 */
const faults: Readonly<Record<string, readonly [RuleId, ...(string | null)[]]>> = {
  F20: ['L13_LOCAL_COVERAGE', 'outcomes.1', 'outcomes.2', 'outcomes.3', 'outcomes.4'],
  F30: ['L30_COMPONENT_HAS_PROCESSOR', 'processors'],
  F31: ['L31_DESCRIPTION_NOT_ROLE', ...Array.from({ length: 12 }, (_, place) => `components/${String(place + 1)}`)],
  F50: ['L50_ONE_REGIME_PER_ACTIVITY', 'activities/together'],
  F52: ['L52_RISK_REGIME', 'risks'],
  F53: ['L53_BASIS_ENUM', 'activities/together', 'activities/part-3'],
  F54: ['L54_SCH8', 'activities/part-3'],
  F55: ['L55_RIGHTS_MATRIX', 'rights'],
  F56: ['L56_DS_CATEGORIES', 'activities/together', 'activities/part-3'],
  F60: ['L60_MATRIX_COMPUTED', 'risks/rectification', 'risks/erasure'],
  F61: ['L61_SAME_INPUT_SAME_OUTPUT', 'risks'],
  F62: ['L62_METHOD_PINNED', null],
  F63: ['L63_IDENTICAL_MITIGATION', null],
  F64: ['L64_MEASURE_HARM_MATCH', 'risks/rectification', 'risks/erasure'],
  F73: ['L73_CITATION_CHECK', 'citations/cloud'],
};

const { document, law } = national2019();
const told = byFooting(document, law, footingOf2019);
const found = faultsOf(told.faults.map(({ finding }) => finding));

test('what holds of the document of 2019 by the source alone is told, each fault once, and nothing else', () => {
  expect(found.map(({ rule }) => rule).sort()).toEqual(
    Object.values(faults)
      .map(([rule]) => rule)
      .sort(),
  );
});

test.each(Object.entries(faults))('%s stands where it belongs, and nowhere else', (_, [rule, ...places]) => {
  const fault = found.find((one) => one.rule === rule);
  expect([...new Set(fault?.findings.map(({ itemId }) => itemId))].sort()).toEqual([...places].sort());
});

test.each(Object.entries(faults))('the words for %s name a law and a remedy', (failure, [rule]) => {
  if (failure !== 'F20') expect(ruleText(rule).failures).toContain(failure);
  for (const { finding } of told.faults.filter((one) => one.finding.rule === rule)) {
    const { message, remedy, law: cited } = explainFinding(finding, { day: law.day, service: microsoft365 });
    expect(`${message} ${remedy}`).not.toMatch(/[{}]|undefined/);
    expect(cited.length).toBeGreaterThan(0);
  }
});

test('no fault of the document rests on what was filled in, nor names what was', () => {
  const resting = told.faults.filter(({ answers }) => answers.some(({ footing }) => footing.mark === 'filled-in'));
  expect(resting).toEqual([]);
  const namedByUs = told.faults.filter(({ finding: { itemId } }) =>
    ['title', 'name'].some((field) => {
      const footings = accountOf2019.find(({ item }) => item.id === itemId)?.footings ?? {};
      return footings[field]?.mark === 'filled-in';
    }),
  );
  expect(namedByUs).toEqual([]);
  expect(told.faults.filter(({ answers }) => answers.length === 0)).toEqual([]);
});

test('no finding is lost between the three lists, and none is in two', () => {
  const all = [...told.faults, ...told.disputed, ...told.ofOurFilling].map(({ finding }) => finding);
  expect(new Set(all.map((one) => JSON.stringify(one)))).toEqual(
    new Set(findingsOf(document, law).map((one) => JSON.stringify(one))),
  );
  expect(all).toHaveLength(findingsOf(document, law).length);
});

test('what was sent to the regulator is disputed, and both accounts are told', () => {
  expect(told.disputed.map(({ finding }) => finding.rule)).toEqual(['L71_ACTION_CLOSURE']);
  const [account] = onRecord2019.filter(({ footing }) => footing.mark === 'reported' && footing.disputed !== null);
  expect(account?.footing).toMatchObject({ by: 'the regulator', disputed: { by: 'the programme' } });
});

test('the document has no transfer, no claim, no paper, no other option and no sentence that the source does not give it', () => {
  const kinds = new Set(document.flatMap(({ content }) => (content === null ? [] : [content.kind])));
  expect([...kinds].sort()).toEqual(
    ['action', 'activity', 'citation', 'component', 'consultee', 'processor', 'risk', 'transfer-statement'].sort(),
  );
  expect(findingsOf(document, law).map(({ rule }) => rule)).not.toEqual(
    expect.arrayContaining(['L70_ENGAGEMENT_TYPE', 'L72_CLAIM_ANCHOR']),
  );
});

test('what was said in 2020 stands in no answer of the document of 2019', () => {
  const answers = JSON.stringify(document.map(({ content }) => content)).toLowerCase();
  for (const words of ['no different', 'all options', 'consulted', 'addressed', 'region', 'united states', 'microsoft'])
    expect(answers).not.toContain(words);
});

const valuesIn = (content: object | null): readonly (readonly [string, unknown])[] =>
  Object.entries(content ?? {}).filter(([name]) => name !== 'kind');

const isSaid = (value: unknown): boolean =>
  typeof value === 'object' && value !== null ? Object.keys(value).length > 0 : value !== null && value !== '';

test('every field of every row has its mark, and so does every item without a content', () => {
  for (const { item, footings, rows } of accountOf2019) {
    const isOfTable = rows !== null;
    const fields =
      item.content === null ? (isOfTable ? [] : ['content']) : valuesIn(item.content).map(([name]) => name);
    expect(fields.filter((name) => footings[name] === undefined)).toEqual([]);
    if (item.departure !== null) expect(footings['departure']?.mark).toBe('stated');
  }
});

test('the list of what is filled in is complete: each value that no source gives, and each blank', () => {
  const listed = new Map(filledIn2019().map((one) => [`${one.itemId} ${one.path}`, one]));
  const walked = accountOf2019.flatMap(({ item, footings }) =>
    valuesIn(item.content)
      .filter(([name]) => footings[name]?.mark === 'filled-in')
      .map(([name, value]) => ({ key: `${item.id} ${name}`, said: isSaid(value) })),
  );
  expect(walked.length).toBeGreaterThan(100);
  expect(walked.filter(({ key }) => !listed.has(key))).toEqual([]);
  expect(walked.filter(({ key, said }) => (listed.get(key)?.value ?? null) === null && said)).toEqual([]);
  const own = [...listed.values()].filter(({ value }) => value !== null);
  expect(new Set(own.map(({ field }) => field))).toEqual(
    new Set(['Title', 'Type of harm', 'Kind of measure', 'Effect on the risk']),
  );
  expect(listed.size).toBe(filledIn2019().length);
});

test('an answer that has no footing of its own counts as filled in', () => {
  for (const answer of [
    { itemId: 'no-such-item', field: 'text' },
    { itemId: null, field: 'rows:notice' },
    { itemId: 'risks/erasure', field: 'files' },
  ])
    expect(footingOf2019(answer).mark).toBe('filled-in');
});

test('every day that stands in the document of 2019 is on record', () => {
  const days = JSON.stringify(document.map(({ content }) => content)).match(/\d{4}-\d{2}-\d{2}/g);
  expect([...new Set(days)]).toEqual(['2019-04-30']);
  expect(law.day).toBe(dayOf2019);
});

test('what is told of the document, and what was said of it later, is whole sentences, said once', () => {
  const texts = [...onRecord2019, ...saidOf2019].map(({ text }) => text);
  expect(texts.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
  expect(duplicates(texts)).toEqual([]);
});
