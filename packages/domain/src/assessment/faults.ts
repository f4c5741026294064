import { groupBy } from '../kernel/group-by.js';
import type { Finding, RuleId } from './finding.js';

/** What one rule says of a whole document: the fault once, with every place where it stands. */
export interface Fault {
  readonly rule: RuleId;
  readonly blocks: boolean;
  readonly findings: readonly Finding[];
  /** The items that it stands on, each once, in the order of the findings. Empty where it is about the whole. */
  readonly itemIds: readonly string[];
}

/**
 * The findings as a report tells them: each rule once, what blocks first, then in the order in which the findings come.
 * Nothing is left out: every finding is in exactly one fault.
 */
export const faultsOf = (findings: readonly Finding[]): readonly Fault[] =>
  [...groupBy(findings, ({ rule }) => rule)]
    .map(([rule, found]) => ({
      rule,
      blocks: found.some(({ blocks }) => blocks),
      findings: found,
      itemIds: [...new Set(found.map(({ itemId }) => itemId).filter((id) => id !== null))],
    }))
    .sort((a, b) => Number(b.blocks) - Number(a.blocks));
