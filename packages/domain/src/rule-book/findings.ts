import { asItCounts } from '../document/items/as-it-counts.js';
import type { AssessedItem } from '../document/items/assessed-document.js';
import type { Finding, FindingOverride, RuleBookLaw } from './finding/finding.js';
import { withOverrides } from './finding/override.js';
import { rules } from './rules/rule-book.js';

/**
 * What the whole rule book says of a document, every text that says nothing read as blank: what blocks first, then in the order of the document, whole-document
 * last. A finding that was overridden stays in the list, with its override, and no longer blocks once that counts.
 */
export const findingsOf = (
  document: readonly AssessedItem[],
  law: RuleBookLaw,
  overrides: readonly FindingOverride[] = [],
): readonly Finding[] => {
  const place = new Map(document.map((item, index) => [item.id, index]));
  const placeOf = ({ itemId }: Finding) => (itemId === null ? document.length : (place.get(itemId) ?? document.length));
  const read = asItCounts(document);
  const found = rules.flatMap((rule) => rule.judge(read, law));
  return withOverrides(found, read, law, overrides).sort(
    (a, b) => Number(b.blocks) - Number(a.blocks) || placeOf(a) - placeOf(b),
  );
};
