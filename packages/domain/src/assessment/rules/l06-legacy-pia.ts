import type { ContentOf } from '../../document/content.js';
import { counting } from '../../document/counting.js';
import { findingOn, type Problem, type Rule } from '../rule.js';
import { answersAssessment, isSecurityForRisks } from '../evidence-offered.js';

const finding = findingOn('L06_LEGACY_PIA', false);

/** The day from which an assessment is owed under section 64 and Article 35. */
const dutyBegan = '2018-05-25';

/**
 * A privacy impact assessment of the old kind, or any paper older than the duty, does not answer section 64 or Article
 * 35 (DPA 2018 s.64(1); UK GDPR Art 35(1)). Does not block. Problems: `legacy-assessment`; `older-than-the-duty` with
 * `date`.
 */
export const legacyAssessment: Rule = (document) =>
  counting(document, 'evidence').flatMap(({ item, content }) => problems(content).map((one) => finding(item, one)));

const problems = (evidence: ContentOf<'evidence'>): readonly Problem[] => {
  if (!answersAssessment(evidence) || isSecurityForRisks(evidence)) return [];
  if (evidence.evidenceKind === 'legacy-privacy-assessment')
    return [{ problem: 'legacy-assessment', field: 'evidenceKind' }];
  return evidence.date !== null && evidence.date < dutyBegan
    ? [{ problem: 'older-than-the-duty', field: 'date', facts: { date: evidence.date } }]
    : [];
};
