import { explainFinding } from '@countersign/catalogue';
import { national2019 } from '@countersign/catalogue/demonstration';
import { findingsOf } from '@countersign/domain';
import type { FindingInPlace } from '../../parts/finding-in-place.js';
import { findingsInPlace } from '../../parts/findings-in-place.js';

/** What the rule book says of the national assessment of 2019: worked out here, by the functions that judge every other. */
export const findingsOf2019 = (): readonly FindingInPlace[] => {
  const { document, law } = national2019();
  const findings = findingsOf(document, law).map((finding) => ({
    ...explainFinding(finding, law.day),
    rule: finding.rule,
    itemId: finding.itemId,
    field: finding.field,
  }));
  return findingsInPlace(findings, document);
};
