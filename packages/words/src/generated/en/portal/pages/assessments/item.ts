/** Generated from en/portal/pages/assessments/item.json. */
export const backToTheSection = 'Back to the section';
export const savedItem = ({ item }: { readonly item: string }): string => `Saved: ${item}`;
export const saveAndContinue = 'Save and continue';
export const skipForNow = 'Skip for now';
export const saved = 'Saved';
export const setTheLevelByHand = 'Set the level by hand';
export const noLevelYet = 'no level yet';
export const theMatrixGivesComputedAfter = ({ computed }: { readonly computed: string }): string => `The matrix gives ${computed} after measures. A different level counts only when a second person confirms it, and always shows as set by hand. The second person must be the information asset owner, or a data protection officer who is not advising on this assessment.`;
export const youCanSetALevel = 'You can set a level below high, but you must still consult the regulator. That duty depends on the matrix.';
export const levelAfterMeasures = 'Level after measures';
export const useTheMatrixLevel = 'Use the matrix level';
export const whyAreYouSetting = 'Why are you setting a different level?';
export const ifThisRisksScoresChange = 'If this risk’s scores change later, the level returns to the matrix.';
export const save = 'Save';
