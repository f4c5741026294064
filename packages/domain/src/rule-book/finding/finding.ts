import type { Instant } from '../../kernel/instant.js';
import type { RuleLaw } from '../rule/rule-law.js';
import type { FindingOf } from '../rule/rule.js';
import type { RuleId } from '../rules/rule-book.js';

/** Why a finding is not to hold, by whom, and who agreed as the second person. It counts only once somebody has. */
export interface FindingOverride {
  readonly id: string;
  readonly rule: RuleId;
  readonly itemId: string | null;
  readonly field: string | null;
  readonly problem: string;
  /** The version of the item that it was made on: any later change of the item lets it lapse. 0 for the document. */
  readonly version: number;
  /** What the finding said, as `saidBy` writes it: it lapses once that says anything else. Null where nobody kept it. */
  readonly facts: string | null;
  readonly reason: string;
  readonly by: string;
  readonly confirmedBy: string | null;
  readonly at: Instant;
}

/** What the rule book says of a document. */
export interface Finding extends FindingOf<RuleId> {
  /** The override that was made of it, whether it counts yet or not. */
  readonly override?: FindingOverride;
}

/** The law that the rule book judges by. */
export interface RuleBookLaw extends RuleLaw {
  /** The rules whose findings a second person may agree to override. */
  readonly overridable: readonly RuleId[];
}
