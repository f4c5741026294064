import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { findingsOf, rules } from '../../src/rule-book/index.js';
import { faultsOf, type Finding } from '../../src/rule-book/finding/index.js';
import { law, wholeDocument } from '../fixtures.js';

const aFinding = fc.record({
  rule: fc.constantFrom(...rules.map(({ id }) => id)),
  blocks: fc.boolean(),
  itemId: fc.option(fc.constantFrom('a', 'b', 'c')),
  field: fc.constant(null),
  facts: fc.constant({ problem: 'something' }),
});

test('a report tells each rule once, in the order in which they come, and loses no finding', () => {
  fc.assert(
    fc.property(fc.array(aFinding), (findings: readonly Finding[]) => {
      const faults = faultsOf(findings);
      expect(faults.map(({ rule }) => rule)).toEqual([...new Set(findings.map(({ rule }) => rule))]);
      expect(faults.flatMap((fault) => fault.findings)).toHaveLength(findings.length);
      for (const { findings: found, rule } of faults) expect(found.every((one) => one.rule === rule)).toBe(true);
    }),
  );
});

test('a document that no rule has anything to say of has no faults', () => {
  expect(faultsOf(findingsOf(wholeDocument(), law))).toEqual([]);
});
