/** Generated from en/portal/pages/assessments/reading.json. */
export const readItAsItStands = 'Read it as it stands now';
export const theAssessmentIsHanded = 'The assessment is handed in, and is with its readers.';
export const anItem = 'An item';
