import fc from 'fast-check';
import { expect, test } from '@jest/globals';
import { faultsOf, findingsOf, ruleIds, type Finding } from '../src/index.js';
import { law, wholeDocument } from './fixtures.js';

const aFinding = fc.record({
  rule: fc.constantFrom(...ruleIds),
  blocks: fc.boolean(),
  itemId: fc.option(fc.constantFrom('a', 'b', 'c')),
  field: fc.constant(null),
  facts: fc.constant({ problem: 'something' }),
});

test('a report tells each rule once, and loses no finding', () => {
  fc.assert(
    fc.property(fc.array(aFinding), (findings: readonly Finding[]) => {
      const faults = faultsOf(findings);
      expect(new Set(faults.map(({ rule }) => rule)).size).toBe(faults.length);
      expect(faults.flatMap((fault) => fault.findings)).toHaveLength(findings.length);
      for (const { findings: found, rule } of faults) expect(found.every((one) => one.rule === rule)).toBe(true);
    }),
  );
});

test('what blocks comes first', () => {
  fc.assert(
    fc.property(fc.array(aFinding), (findings: readonly Finding[]) => {
      const blocks = faultsOf(findings).map((fault) => fault.blocks);
      expect(blocks).toEqual([...blocks].sort((a, b) => Number(b) - Number(a)));
    }),
  );
});

test('a document that no rule has anything to say of has no faults', () => {
  expect(faultsOf(findingsOf(wholeDocument(), law))).toEqual([]);
});
