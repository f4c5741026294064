import type { problemsOf, RuleId } from '@countersign/domain/rule-book/finding';

export type FindingSeverity = 'block' | 'error' | 'warn' | 'info';

/** What is said of one problem, with {facts} in it, and what puts it right. */
export interface Sentence {
  readonly text: string;
  readonly remedy: string;
  /** Of this problem, where it differs from that of its rule; what blocks is always of the severity that blocks. */
  readonly severity?: FindingSeverity;
}

/** A rule in words: a sentence and a remedy for every problem that it can name. */
export interface RuleText<Id extends RuleId = RuleId> {
  readonly severity: FindingSeverity;
  readonly title: string;
  /** Whether a second person may agree that a finding does not hold here. Each rule says so, for all of its problems. */
  readonly overridable: boolean;
  readonly problems: Readonly<Record<(typeof problemsOf)[Id][number], Sentence>>;
  /** Ids of every provision that carries or ever carried the demand: a finding cites those in force on its day. */
  readonly law: readonly string[];
  /** The failures of 2020 that the rule prevents or shows, by their number in the record of failures. */
  readonly failures: readonly string[];
}

export type RuleTexts<Id extends RuleId> = { readonly [One in Id]: RuleText<One> };

export const sentence = (text: string, remedy: string, severity?: FindingSeverity): Sentence => ({
  text,
  remedy,
  ...(severity === undefined ? {} : { severity }),
});
