import fc from 'fast-check';
import {
  canonicalJson,
  findingsOf,
  problemsOf,
  ruleBook,
  type Finding,
  type ResolvedItem,
  type RuleId,
} from '../src/index.js';
import { anyDocument } from './any-document.js';
import { law, wholeDocument } from './fixtures.js';

const rules = Object.keys(ruleBook) as RuleId[];

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

const shuffled = (document: readonly ResolvedItem[], keys: readonly number[]): readonly ResolvedItem[] =>
  document
    .map((item, place) => ({ item, key: keys[place % Math.max(keys.length, 1)] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);

const keys = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });

test.each(rules)('%s: any document has an answer, which names an item of it and a problem of the rule', (rule) => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const ids = new Set(document.map(({ id }) => id));
      for (const finding of ruleBook[rule](frozen(document), frozen(law))) {
        expect(finding.rule).toBe(rule);
        expect(problemsOf[rule]).toContain(finding.facts['problem']);
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
