/** The rules of the rule book that a document is judged by. Text, law and remedy stand in the catalogue under the id. */
export type RuleId =
  | 'L11_SECTION_REVIEW'
  | 'L13_LOCAL_COVERAGE'
  | 'L14_DEFERRED_ITEMS'
  | 'L30_COMPONENT_HAS_PROCESSOR'
  | 'L31_DESCRIPTION_NOT_ROLE'
  | 'L50_ONE_REGIME_PER_ACTIVITY'
  | 'L51_CATEGORY_REGIME_CONFLICT'
  | 'L53_BASIS_ENUM'
  | 'L54_SCH8'
  | 'L56_DS_CATEGORIES'
  | 'L60_MATRIX_COMPUTED'
  | 'L63_IDENTICAL_MITIGATION'
  | 'L68_STATUTORY_CONTENT';

/** What a rule says of a document: which item, which field of it, and the facts for the sentence. */
export interface Finding {
  readonly rule: RuleId;
  readonly blocks: boolean;
  /** Null where the finding is about the document as a whole. */
  readonly itemId: string | null;
  readonly field: string | null;
  readonly facts: Readonly<Record<string, string | number>>;
}
