import type { Instant } from '../kernel/instant.js';

/** The rules of the rule book that a document is judged by. Text, law and remedy stand in the catalogue under the id. */
export const ruleIds = [
  'L11_SECTION_REVIEW',
  'L13_LOCAL_COVERAGE',
  'L14_DEFERRED_ITEMS',
  'L30_COMPONENT_HAS_PROCESSOR',
  'L31_DESCRIPTION_NOT_ROLE',
  'L50_ONE_REGIME_PER_ACTIVITY',
  'L51_CATEGORY_REGIME_CONFLICT',
  'L53_BASIS_ENUM',
  'L54_SCH8',
  'L56_DS_CATEGORIES',
  'L60_MATRIX_COMPUTED',
  'L63_IDENTICAL_MITIGATION',
  'L68_STATUTORY_CONTENT',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** Why a finding is not to hold, by whom, and who agreed as the second person. It counts only once somebody has. */
export interface FindingOverride {
  readonly id: string;
  readonly rule: RuleId;
  readonly itemId: string | null;
  readonly field: string | null;
  readonly problem: string;
  /** The version of the item that it was made on: any later change of the item lets it lapse. 0 for the document. */
  readonly version: number;
  readonly reason: string;
  readonly by: string;
  readonly confirmedBy: string | null;
  readonly at: Instant;
}

/** What a rule says of a document: which item, which field of it, and the facts for the sentence. */
export interface Finding {
  readonly rule: RuleId;
  readonly blocks: boolean;
  /** Null where the finding is about the document as a whole. */
  readonly itemId: string | null;
  readonly field: string | null;
  readonly facts: Readonly<Record<string, string | number>>;
  /** The override that was made of it, whether it counts yet or not. */
  readonly override?: FindingOverride;
}
