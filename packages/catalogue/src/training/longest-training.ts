/** The longest that one course counts, in years from the day it was completed. The law names no period, so it is a policy with a reason. */
export const longestTrainingYears = 3;

export const longestTrainingReason =
  'The Data (Use and Access) Act 2025 rewrote much of Part 3 within seven years of its commencement. What somebody learned longer ago than this may no longer be the law that they sign under.';
