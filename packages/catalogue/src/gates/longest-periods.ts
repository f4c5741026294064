import type { LongestPeriods } from '@countersign/domain/law';

/** The longest that a decision and an opening count, in years. The law names no period, so each is a policy with a reason. */
export const longestPeriods: LongestPeriods = { reviewYears: 2, openingYears: 1 };

/** Why each is no longer. */
export const longestPeriodReasons: Readonly<Record<keyof LongestPeriods, string>> = {
  reviewYears:
    'The law asks for a review whenever the risk changes, and names no period (UK GDPR Art 35(11); DPA 2018 s.56). The terms of the service and the law itself have each changed within two years of an assessment.',
  openingYears:
    'Whoever answers for the risk says once a year at least that the stage goes on, as for other risks that a force accepts. It ends earlier where the signed assessment comes to its review.',
};
