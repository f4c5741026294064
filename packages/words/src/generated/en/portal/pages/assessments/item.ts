/** Generated from en/portal/pages/assessments/item.json. */
export const backToTheSection = 'Back to the section';
export const savedItem = ({ item }: { readonly item: string }): string => `Saved: ${item}`;
export const saveAndContinue = 'Save and continue';
export const leaveItForNow = 'Leave it for now and go to the next one not answered';
export const saved = 'Saved';
export const setTheLevelByHand = 'Set the level by hand';
export const noLevelYet = 'no level yet';
export const theMatrixGivesComputedAfter = ({ computed }: { readonly computed: string }): string => `The matrix gives ${computed} after measures. Another level counts only once a second person confirms it, and it is shown everywhere as set by hand. The second person is the information asset owner, or a data protection officer who does not advise on this assessment.`;
export const aLevelBelowHighCan = 'A level below high can be shown here, and it does not change the duty to consult the regulator: that goes by the matrix.';
export const levelAfterMeasures = 'Level after measures';
export const asTheMatrixHasIt = 'As the matrix has it';
export const whyYouDepart = 'Why you depart from the matrix';
export const ifTheScores = 'If the scores of this risk change later, the level goes back to the matrix.';
export const save = 'Save';
