/** Generated from en/portal/pages/assessments/beside.json. */
export const earlierAnswersMarksAndFiles = 'Earlier answers, marks and files for this item';
