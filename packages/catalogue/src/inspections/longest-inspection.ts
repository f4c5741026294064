/** The longest that an inspection stays open, in days after the day it was opened. The law names none, so it is a policy with a reason. */
export const longestInspectionDays = 90;

/** Why it is no longer. */
export const longestInspectionReason =
  'An inspection is a look for one purpose, and a force should know when it is over. Whoever needs longer opens another, and says again what for.';
