import type { RuleId } from '@countersign/domain/rule-book/finding';
import { paths } from '../../browser/paths.js';

const places: Partial<Record<RuleId, (assessmentId: string) => string>> = {
  L83_PUBLISH_READY: paths.assessmentPublication,
  L63_IDENTICAL_MITIGATION: (id) => paths.assessmentSection(id, 'risks'),
};

/** The page on which a finding on the whole of an assessment is put right; null where there is no one place. */
export const placeOfAll =
  (assessmentId: string) =>
  (rule: string): string | null =>
    places[rule as RuleId]?.(assessmentId) ?? null;
