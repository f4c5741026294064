import { countingItems } from '../../document/items/counting.js';
import { isSecurityForRisks } from '../reading/evidence-offered.js';
import { findingOn, type Rule } from '../finding/rule.js';

const finding = findingOn('L65_WRONG_EVIDENCE_TYPE', false);

/**
 * A security assessment looks at risks to a system, not at risks to people's rights, and shows only that section 66 and
 * Article 32 are kept (DPA 2018 s.64(2), s.64(3)(b); UK GDPR Art 35(7)(c)). Does not block. Problem:
 * `security-for-risks`.
 */
export const wrongEvidenceType: Rule = (document) =>
  countingItems(document, 'evidence')
    .filter(({ content }) => isSecurityForRisks(content))
    .map(({ item }) => finding(item, { problem: 'security-for-risks', field: 'answers' }));
