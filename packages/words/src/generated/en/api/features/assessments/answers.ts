/** Generated from en/api/features/assessments/answers.json. */
export const noSignatureStands = 'No signature stands, so there is nothing to go back to';
