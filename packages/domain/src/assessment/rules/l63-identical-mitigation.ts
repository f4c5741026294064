import type { Measure } from '../../document/content.js';
import { counting } from '../../document/counting.js';
import { findingOnAll, type Rule } from '../rule.js';

const fewestRisks = 3;

/**
 * The same measures on every one of three or more risks answer none of them (DPA 2018 s.64(3)(c)). Does not block.
 * Problem: `same-measures` with `count` (risks) and `measures` (how many on each).
 */
export const identicalMitigation: Rule = (document) => {
  const sets = counting(document, 'risk').map(({ content }) => setOf(content.measures));
  const [first] = sets;
  if (first === undefined || first.length === 0 || sets.length < fewestRisks) return [];
  if (sets.some((one) => !isSame(one, first))) return [];
  const facts = { count: sets.length, measures: first.length };
  return [findingOnAll('L63_IDENTICAL_MITIGATION', false, { problem: 'same-measures', field: 'measures', facts })];
};

const setOf = (measures: readonly Measure[]): readonly string[] =>
  [...new Set(measures.map(({ text }) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()))].sort();

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, index) => text === b[index]);
