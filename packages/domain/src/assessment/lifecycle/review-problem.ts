import { checkDay, type Checked } from '../../kernel/check-form.js';
import { yearsAfter, yearsInWords, type Day } from '../../kernel/instant.js';
import type { LongestPeriods } from '../../law/signing-law.js';

/**
 * A review date as it was typed: a real day after today and within the longest period between two reviews, or what is
 * wrong with it (DPA 2018 s.56(1); UK GDPR Art 35(11)).
 */
export const checkReviewBy = (reviewBy: string, today: Day, { reviewYears }: LongestPeriods): Checked<Day> =>
  checkDay('reviewBy', reviewBy, 'Enter the review date as a real date', (day) => {
    if (day <= today) return 'The review date must be in the future';
    return day > yearsAfter(today, reviewYears)
      ? `The review date must be within ${yearsInWords(reviewYears)} from today`
      : null;
  });
