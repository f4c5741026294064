/** Generated from en/portal/pages/assessments/item/form.json. */
export const yourAnswer = 'Your answer';
export const yourReplacementText = 'Your replacement text';
export const somebodyElse = 'somebody else';
export const savedByCombiningToCopy = ({ combining }: { readonly combining: string }): string => `Saved by ${combining}, to copy from`;
export const relyOnIt = 'Rely on it';
export const itIsTrue = 'It is true for this force as written.';
export const adaptIt = 'Adapt it';
export const yourOwnTextReplaces = 'Your own text replaces it. You start from the national text.';
export const rejectIt = 'Reject it';
export const itDoesNotApplyHere = 'It does not apply here and nothing replaces it.';
export const whatIsYourForcesPosition = 'What is your force’s position?';
export const youCannotAdaptThisBecause = 'You cannot adapt this, because the wording is the same for every force.';
export const whyAreYouAdaptingIt = 'Why are you adapting it?';
export const whyAreYouRejectingIt = 'Why are you rejecting it?';
export const currentlySaved = 'Currently saved';
