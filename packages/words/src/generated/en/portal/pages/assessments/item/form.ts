/** Generated from en/portal/pages/assessments/item/form.json. */
export const yourAnswer = 'Your answer';
export const yourTextInItsPlace = 'Your text in its place';
export const somebodyElse = 'somebody else';
export const whatCombiningSavedToTake = ({ combining }: { readonly combining: string }): string => `What ${combining} saved, to take from`;
export const relyOnIt = 'Rely on it';
export const itIsTrue = 'It is true of this force as it stands.';
export const adaptIt = 'Adapt it';
export const yourOwnTextTakes = 'Your own text takes its place. You start from the national one.';
export const rejectIt = 'Reject it';
export const itDoesNotApplyHere = 'It does not apply here. Nothing takes its place.';
export const whatDoesYourForceSay = 'What does your force say?';
export const theWordingIsTheSame = 'The wording is the same for every force, so it cannot be adapted.';
export const whyYouAdaptIt = 'Why you adapt it';
export const whyYouRejectIt = 'Why you reject it';
export const whatIsSavedNow = 'What is saved now';
