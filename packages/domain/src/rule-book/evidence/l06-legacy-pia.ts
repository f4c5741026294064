import type { ContentOf } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { answersAssessment, isSecurityForRisks } from '../reading/evidence-offered.js';
import { say, type ProblemOf } from '../rule/problem.js';
import { asking, ruleFinding } from '../rule/rule.js';
import type { RuleLaw } from '../rule/rule-law.js';

interface Problems {
  'legacy-assessment': 'title';
  'older-than-the-duty': 'title' | 'date';
}
type Problem = ProblemOf<Problems>;

/**
 * A privacy impact assessment of the old kind, or any paper older than the duty, does not answer section 64 or Article
 * 35 (DPA 2018 s.64(1); UK GDPR Art 35(1)). Does not block.
 */
export const legacyAssessment = ruleFinding<Problems>()('L06_LEGACY_PIA', (document, law) =>
  countingItems(document, 'evidence').flatMap(({ item, content }) =>
    problemsIn(content, law).map((one) => asking(item, one)),
  ),
);

const problemsIn = (evidence: ContentOf<'evidence'>, { dutyToAssessFrom }: RuleLaw): readonly Problem[] => {
  if (!answersAssessment(evidence) || isSecurityForRisks(evidence)) return [];
  if (evidence.evidenceKind === 'legacy-privacy-assessment') return [say('legacy-assessment', 'evidenceKind')];
  return evidence.date !== null && dutyToAssessFrom !== null && evidence.date < dutyToAssessFrom
    ? [say('older-than-the-duty', 'date', { date: evidence.date })]
    : [];
};
