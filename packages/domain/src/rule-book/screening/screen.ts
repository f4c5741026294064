import type { ContentOf } from '../../document/content/content.js';
import type { ScreeningCriterion } from '../rule/rule-law.js';

export type ScreeningResult = 'needed' | 'not-needed' | 'unanswered';

type Answers = Pick<ContentOf<'screening'>, 'met' | 'notMet'>;

/** The criteria that a screening does not answer, or answers both ways. */
export const unansweredCriteria = (
  { met, notMet }: Answers,
  criteria: readonly ScreeningCriterion[],
): readonly string[] => criteria.map(({ id }) => id).filter((id) => met.includes(id) === notMet.includes(id));

/**
 * Whether a screening calls for an assessment: one criterion that needs no other, or any two (DPA 2018 s.64(1), (4);
 * UK GDPR Art 35(1), (3); ICO list under Art 35(4)). What is met stands whatever else is open; that none is needed takes
 * an answer to every criterion, and a list of criteria at all (law 1).
 */
export const screeningResultOf = (answers: Answers, criteria: readonly ScreeningCriterion[]): ScreeningResult => {
  const unanswered = unansweredCriteria(answers, criteria);
  const met = criteria.filter(({ id }) => answers.met.includes(id) && !unanswered.includes(id));
  if (met.length >= 2 || met.some(({ needsAnother }) => !needsAnother)) return 'needed';
  return unanswered.length > 0 || criteria.length === 0 ? 'unanswered' : 'not-needed';
};
