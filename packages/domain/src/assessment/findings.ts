import type { ResolvedItem } from '../document/resolved-document.js';
import type { Finding, FindingOverride, RuleId } from './finding.js';
import { withOverrides } from './override.js';
import type { Rule, RuleLaw } from './rule.js';
import { sectionReview } from './rules/l11-section-review.js';
import { localCoverage } from './rules/l13-local-coverage.js';
import { deferredItems } from './rules/l14-deferred-items.js';
import { componentHasProcessor } from './rules/l30-component-has-processor.js';
import { descriptionNotRole } from './rules/l31-description-not-role.js';
import { oneRegimePerActivity } from './rules/l50-one-regime-per-activity.js';
import { categoryRegimeConflict } from './rules/l51-category-regime-conflict.js';
import { basisEnum } from './rules/l53-basis-enum.js';
import { schedule8 } from './rules/l54-sch8.js';
import { peopleCategories } from './rules/l56-ds-categories.js';
import { matrixComputed } from './rules/l60-matrix-computed.js';
import { identicalMitigation } from './rules/l63-identical-mitigation.js';
import { statutoryContent } from './rules/l68-statutory-content.js';

/** The rule book: every id has its function, or this does not compile. */
export const ruleBook: Readonly<Record<RuleId, Rule>> = {
  L11_SECTION_REVIEW: sectionReview,
  L13_LOCAL_COVERAGE: localCoverage,
  L14_DEFERRED_ITEMS: deferredItems,
  L30_COMPONENT_HAS_PROCESSOR: componentHasProcessor,
  L31_DESCRIPTION_NOT_ROLE: descriptionNotRole,
  L50_ONE_REGIME_PER_ACTIVITY: oneRegimePerActivity,
  L51_CATEGORY_REGIME_CONFLICT: categoryRegimeConflict,
  L53_BASIS_ENUM: basisEnum,
  L54_SCH8: schedule8,
  L56_DS_CATEGORIES: peopleCategories,
  L60_MATRIX_COMPUTED: matrixComputed,
  L63_IDENTICAL_MITIGATION: identicalMitigation,
  L68_STATUTORY_CONTENT: statutoryContent,
};

/**
 * What the whole rule book says of a document: what blocks first, then in the order of the document, whole-document
 * last. A finding that was overridden stays in the list, with its override, and no longer blocks once that counts.
 */
export const findingsOf = (
  document: readonly ResolvedItem[],
  law: RuleLaw,
  overrides: readonly FindingOverride[] = [],
): readonly Finding[] => {
  const place = new Map(document.map((item, index) => [item.id, index]));
  const placeOf = ({ itemId }: Finding) => (itemId === null ? document.length : (place.get(itemId) ?? document.length));
  const found = Object.values(ruleBook).flatMap((rule) => rule(document, law));
  return withOverrides(found, document, law, overrides).sort(
    (a, b) => Number(b.blocks) - Number(a.blocks) || placeOf(a) - placeOf(b),
  );
};
