import { countingItems } from '../../document/items/counting.js';
import { isSecurityForRisks } from '../reading/evidence-offered.js';
import { say } from '../rule/problem.js';
import { asking, ruleFinding } from '../rule/rule.js';

interface Problems {
  'security-for-risks': 'title';
}

/**
 * A security assessment looks at risks to a system, not at risks to people's rights, and shows only that section 66
 * and Article 32 are kept (DPA 2018 s.64(2), s.64(3)(b); UK GDPR Art 35(7)(c)). Does not block.
 */
export const wrongEvidenceType = ruleFinding<Problems>()('L65_WRONG_EVIDENCE_TYPE', (document) =>
  countingItems(document, 'evidence')
    .filter(({ content }) => isSecurityForRisks(content))
    .map(({ item }) => asking(item, say('security-for-risks', 'answers'))),
);
