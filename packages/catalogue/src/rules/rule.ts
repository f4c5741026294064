import type { ProblemsOf, RuleId } from '@countersign/domain/rule-book/rules';

export type FindingSeverity = 'block' | 'error' | 'warn' | 'info';

/** What is said of one problem, with {facts} in it, and what puts it right. */
export interface Sentence {
  readonly text: string;
  readonly remedy: string;
  /** Of this problem, where it differs from that of its rule; what blocks is always of the severity that blocks. */
  readonly severity?: FindingSeverity;
}

/** A sentence that tells these facts, each of them and no other. */
export interface Telling<Fact extends string> extends Sentence {
  /** Known to the compiler alone: two sentences that tell other facts are two types. */
  readonly tells?: (fact: Fact) => Fact;
}

type FactsToldIn<Text extends string> = Text extends `${string}{${infer Fact}}${infer Rest}`
  ? Fact | FactsToldIn<Rest>
  : never;

/** A rule in words: a sentence and a remedy for every problem that it can find, telling the facts of that problem. */
export interface RuleText<Id extends RuleId = RuleId> {
  readonly severity: FindingSeverity;
  readonly title: string;
  /** Whether a second person may agree that a finding does not hold here. Each rule says so, for all of its problems. */
  readonly overridable: boolean;
  readonly problems: Sentences<ProblemsOf<Id>>;
  /** Ids of every provision that carries or ever carried the demand: a finding cites those in force on its day. */
  readonly law: readonly string[];
  /** The failures of 2020 that the rule prevents or shows, by their number in the record of failures. */
  readonly failures: readonly string[];
}

type Sentences<Problems> = {
  readonly [Problem in keyof Problems]: Telling<Problems[Problem] & string>;
};

export type RuleTexts<Id extends RuleId> = { readonly [One in Id]: RuleText<One> };

/** The words of a problem. The facts that it tells are read from its text and its remedy. */
export const sentence = <Text extends string, Remedy extends string>(
  text: Text,
  remedy: Remedy,
  severity?: FindingSeverity,
): Telling<FactsToldIn<Text | Remedy>> => ({
  text,
  remedy,
  ...(severity === undefined ? {} : { severity }),
});
