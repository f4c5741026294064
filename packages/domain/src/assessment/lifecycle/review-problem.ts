import { isDay, yearsAfter, yearsInWords, type Day } from '../../kernel/instant.js';
import type { LongestPeriods } from '../../law/signing-law.js';

/**
 * The fault of a review date as it was entered, in a sentence; null where there is none. It is a real day after today
 * and within the longest period between two reviews (DPA 2018 s.56(1); UK GDPR Art 35(11)).
 */
export const reviewProblem = (reviewBy: Day, today: Day, { reviewYears }: LongestPeriods): string | null => {
  if (!isDay(reviewBy)) return 'Enter the review date as a real date';
  if (reviewBy <= today) return 'The review date must be in the future';
  return reviewBy > yearsAfter(today, reviewYears)
    ? `The review date must be within ${yearsInWords(reviewYears)} from today`
    : null;
};
