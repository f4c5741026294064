import type { RuleId } from './finding.js';

/** Every problem that a rule can name in `facts.problem`. The catalogue holds one sentence and one remedy for each. */
export const problemsOf = {
  L11_SECTION_REVIEW: ['no-stance', 'no-reason'],
  L13_LOCAL_COVERAGE: ['unanswered', 'too-few-rows'],
  L14_DEFERRED_ITEMS: ['deferred-unanswered'],
  L30_COMPONENT_HAS_PROCESSOR: ['unknown-component', 'no-processor', 'other-processor', 'component-not-described'],
  L31_DESCRIPTION_NOT_ROLE: ['no-role', 'no-location'],
  L50_ONE_REGIME_PER_ACTIVITY: ['no-regime', 'no-law-enforcement-purpose', 'purpose-of-other-regime'],
  L51_CATEGORY_REGIME_CONFLICT: ['category-of-other-regime'],
  L53_BASIS_ENUM: ['no-purpose', 'no-legal-authority', 'no-basis', 'basis-of-other-regime'],
  L54_SCH8: [
    'sensitive-unanswered',
    'no-strict-necessity',
    'no-condition',
    'unknown-condition',
    'subtest-unanswered',
    'no-policy-document',
  ],
  L56_DS_CATEGORIES: [
    'no-people',
    'no-section-38-category',
    'no-distinction',
    'no-facts-and-opinions',
    'no-people-count',
  ],
  L60_MATRIX_COMPUTED: ['not-scored', 'residual-not-scored', 'residual-above-inherent', 'departure-not-confirmed'],
  L63_IDENTICAL_MITIGATION: ['same-measures'],
  L68_STATUTORY_CONTENT: ['no-activities', 'no-risks', 'no-measure'],
} as const satisfies Readonly<Record<RuleId, readonly string[]>>;
