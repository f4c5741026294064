import { groupBy } from '../../kernel/group-by.js';

/** What one rule says of a document: the fault once, with every finding of it. */
export interface Fault<One> {
  readonly rule: string;
  readonly findings: readonly [One, ...One[]];
}

/**
 * The findings as a report tells them: each rule once, in the order in which the findings come. Nothing is left out:
 * every finding is in exactly one fault.
 */
export const faultsOf = <One extends { readonly rule: string }>(findings: readonly One[]): readonly Fault<One>[] =>
  [...groupBy(findings, ({ rule }) => rule)].map(([rule, found]) => ({
    rule,
    findings: found as readonly [One, ...One[]],
  }));
