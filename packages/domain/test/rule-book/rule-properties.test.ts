import fc from 'fast-check';
import { fieldsOfKind } from '../../src/document/content/index.js';
import { asItCounts, type AssessedItem } from '../../src/document/items/index.js';
import type { Field, Fields } from '../../src/document/kinds/index.js';
import { canonicalJson } from '../../src/kernel/index.js';
import { findingsOf, rules } from '../../src/rule-book/index.js';
import type { Finding } from '../../src/rule-book/finding/index.js';
import { anyDocument } from '../any-document.js';
import { law, wholeDocument } from '../fixtures.js';

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

const inNoOrder = (findings: readonly Finding[]): readonly string[] =>
  findings
    .map(({ rule, blocks, itemId, field, facts }) =>
      canonicalJson({ rule, blocks, itemId, field, problem: facts['problem'] ?? null }),
    )
    .sort();

const shuffled = (document: readonly AssessedItem[], keys: readonly number[]): readonly AssessedItem[] =>
  document
    .map((item, place) => ({ item, key: keys[place % Math.max(keys.length, 1)] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

const keys = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });

test.each(rules)('$id: any document has an answer, which names an item of it and a problem', (rule) => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const ids = new Set(document.map(({ id }) => id));
      for (const finding of rule.judge(frozen(document), frozen(law))) {
        expect(finding.rule).toBe(rule.id);
        expect(finding.facts['problem']).toMatch(/./);
        expect(finding.itemId === null || ids.has(finding.itemId)).toBe(true);
      }
    }),
    { numRuns: 60 },
  );
});

test('a document has the same answer however often it is asked', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      expect(findingsOf(document, law)).toEqual(findingsOf(document, law));
    }),
    { numRuns: 30 },
  );
});

test('the order of the rows changes nothing but the order of what is said', () => {
  fc.assert(
    fc.property(keys, (order) => {
      const broken = wholeDocument().filter((_, place) => (order[place % order.length] ?? 0) % 5 !== 0);
      expect(inNoOrder(findingsOf(shuffled(broken, order), law))).toEqual(inNoOrder(findingsOf(broken, law)));
    }),
    { numRuns: 60 },
  );
});

test('nothing is said of an item that is not asked, but that a question of it is open', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const silent = document.map((item) => ({ ...item, applies: false }));
      const said = findingsOf(silent, law).filter(({ itemId, rule }) => itemId !== null && rule !== 'W1_OPEN_QUESTION');
      expect(said).toEqual([]);
    }),
  );
});

const emptyTexts = [
  '',
  'n/a',
  'TBC',
  '-',
  'see above',
  'As per policy',
  '\u200b\u2800',
  'xxx',
  'amherthnasol',
  'i’w gadarnhau',
];

/** The value of a field with every text that somebody could have written in it replaced. */
const rewritten = (field: Field, value: unknown, text: string): unknown => {
  if (field.type === 'line' || field.type === 'text') return text;
  if (field.type === 'texts-by-id') return Object.fromEntries(Object.keys(value as object).map((id) => [id, text]));
  if (field.type !== 'list') return value;
  return (value as readonly object[]).map((entry) => ({ ...entry, ...textsReplaced(field.fields, entry, text) }));
};

const textsReplaced = (fields: Fields, shape: object, text: string): object =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, rewritten(field, shape[name as keyof typeof shape], text)]),
  );

const writtenAs = (document: readonly AssessedItem[], text: string): readonly AssessedItem[] =>
  document.map((item) => ({
    ...item,
    reason: text,
    content: item.content && { ...item.content, ...textsReplaced(fieldsOfKind(item.content.kind), item.content, text) },
    mark: item.mark && { ...item.mark, harm: text, publicInterest: text },
  }));

test.each(emptyTexts)('“%s” in every text of any document is the same as nothing in any', (text) => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const blank = writtenAs(document, '');
      expect(asItCounts(writtenAs(document, text))).toEqual(blank);
      expect(findingsOf(writtenAs(document, text), law)).toEqual(findingsOf(blank, law));
    }),
    { numRuns: 20 },
  );
});

test('a document is read as it is where every text says something, and what was written is left alone', () => {
  const document = frozen(wholeDocument());
  expect(asItCounts(document)).toBe(document);
  const [item] = document;
  const unanswered = frozen([{ ...item!, reason: 'TBC' }]);
  expect(asItCounts(unanswered)).toEqual([{ ...item, reason: '' }]);
  expect(unanswered[0]?.reason).toBe('TBC');
});
