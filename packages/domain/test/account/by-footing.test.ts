import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findingsOf } from '../../src/rule-book/index.js';
import { byFooting, type AnswerAt, type Footing } from '../../src/account/index.js';
import { activityRow, law, riskRow } from '../fixtures.js';

const place = { source: 'a-report', words: 'as it says' };
const stated: Footing = { mark: 'stated', place };
const ours: Footing = { mark: 'filled-in', why: 'left blank' };
const disputed: Footing = {
  mark: 'reported',
  by: 'one',
  place,
  disputed: { by: 'another', says: 'it is not so', place },
};

const document = [
  activityRow({ lawfulBasis: null, peopleCategories: [], sensitive: true, sensitiveTypes: ['health'] }),
  riskRow({ likelihood: null, harm: '' }),
];
const rules = (some: ReturnType<typeof byFooting>['faults']) => some.map(({ finding }) => finding);
const count = findingsOf(document, law).length;

test('what the sources state is a fault of the document, and each finding carries what it rests on', () => {
  const told = byFooting(document, law, () => stated);
  expect(told.faults).toHaveLength(count);
  expect(told.faults.every(({ answers }) => answers.every(({ footing }) => footing === stated))).toBe(true);
});

test('one answer that was filled in is enough for a finding to be no fault of the document', () => {
  const of = ({ field }: AnswerAt) => (field === 'sensitive' ? ours : stated);
  const told = byFooting(document, law, of);
  expect(rules(told.ofOurFilling).map(({ rule }) => rule)).toEqual(expect.arrayContaining(['L54_SCH8']));
  expect(rules(told.faults).map(({ rule }) => rule)).toEqual(expect.arrayContaining(['L53_BASIS_ENUM']));
  expect(rules(told.faults).map(({ rule }) => rule)).not.toContain('L54_SCH8');
});

test('what rests on a dispute is apart, and what was filled in as well is still ours', () => {
  const of = ({ field }: AnswerAt) => (field === 'lawfulBasis' ? disputed : stated);
  expect(rules(byFooting(document, law, of).disputed).map(({ rule }) => rule)).toContain('L53_BASIS_ENUM');
  const both = ({ field }: AnswerAt) => (field === 'lawfulBasis' ? disputed : ours);
  expect(rules(byFooting(document, law, both).disputed).map(({ rule }) => rule)).toEqual(['L53_BASIS_ENUM']);
  expect(byFooting(document, law, both).faults).toEqual([]);
});

const fields = ['lawfulBasis', 'regime', 'peopleCategories', 'sensitive', 'likelihood', 'harm', 'strictNecessity'];

test('to mark more as filled in never makes a fault, and no finding is lost', () => {
  const footings = (filled: readonly string[]) =>
    byFooting(document, law, ({ field }) => (filled.includes(field) ? ours : stated));
  fc.assert(
    fc.property(fc.subarray(fields), fc.subarray(fields), (some, more) => {
      const less = footings(some);
      const all = footings([...some, ...more]);
      const key = (one: object) => JSON.stringify(one);
      const before = new Set(rules(less.faults).map(key));
      expect(rules(all.faults).filter((one) => !before.has(key(one)))).toEqual([]);
      expect(all.faults.length + all.disputed.length + all.ofOurFilling.length).toBe(count);
    }),
    { numRuns: 15 },
  );
});

test('a fault of the document stays whatever would have been filled in instead', () => {
  const filled = ['strictNecessity', 'policyDocument', 'distinction', 'retention'] as const;
  const of = ({ field }: AnswerAt) => ((filled as readonly string[]).includes(field) ? ours : stated);
  const faults = rules(byFooting(document, law, of).faults);
  fc.assert(
    fc.property(fc.record(Object.fromEntries(filled.map((name) => [name, fc.string()]))), (instead) => {
      const [first, ...others] = document;
      if (first?.content?.kind !== 'activity') throw new Error('no activity');
      const changed = [{ ...first, content: { ...first.content, ...instead } }, ...others];
      const still = findingsOf(changed, law).map((one) => JSON.stringify(one));
      expect(faults.map((one) => JSON.stringify(one)).filter((one) => !still.includes(one))).toEqual([]);
    }),
  );
});
