/** Generated from en/portal/pages/assessments/reading.json. */
export const readTheCurrentVersion = 'Read the current version';
export const theAssessmentHasBeenHanded = 'The assessment has been handed in and is being reviewed.';
export const anItem = 'An item';
