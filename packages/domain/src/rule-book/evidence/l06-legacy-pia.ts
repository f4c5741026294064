import type { ContentOf } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { findingOn, type Problem, type Rule, type RuleLaw } from '../finding/rule.js';
import { answersAssessment, isSecurityForRisks } from '../reading/evidence-offered.js';

const finding = findingOn('L06_LEGACY_PIA', false);

/**
 * A privacy impact assessment of the old kind, or any paper older than the duty, does not answer section 64 or Article
 * 35 (DPA 2018 s.64(1); UK GDPR Art 35(1)). Does not block. Problems: `legacy-assessment`; `older-than-the-duty` with
 * `date`.
 */
export const legacyAssessment: Rule = (document, law) =>
  countingItems(document, 'evidence').flatMap(({ item, content }) =>
    problems(content, law).map((one) => finding(item, one)),
  );

const problems = (evidence: ContentOf<'evidence'>, { dutyToAssessFrom }: RuleLaw): readonly Problem[] => {
  if (!answersAssessment(evidence) || isSecurityForRisks(evidence)) return [];
  if (evidence.evidenceKind === 'legacy-privacy-assessment')
    return [{ problem: 'legacy-assessment', field: 'evidenceKind' }];
  return evidence.date !== null && dutyToAssessFrom !== null && evidence.date < dutyToAssessFrom
    ? [{ problem: 'older-than-the-duty', field: 'date', facts: { date: evidence.date } }]
    : [];
};
