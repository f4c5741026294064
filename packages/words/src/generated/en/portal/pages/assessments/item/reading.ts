/** Generated from en/portal/pages/assessments/item/reading.json. */
import type { ReactNode } from 'react';
import { together as $together } from '../../../../../../drawn.js';

export const reasonReason = ({ reason }: { readonly reason: string }): string => `Reason: ${reason}`;
export const leftTo = 'Left to you by the template';
export const thisDoes = ({ when }: { readonly when: string }): string => `This does not have to be answered now: it is asked ${when}. What stands here is kept.`;
export const theNationalText = 'The national text';
export const backToTheSection = 'Back to the section';
export const thisAssessmentWasHanded = 'This assessment was handed in. Nobody can change it until it is decided or taken back.';
export const whatYourForceSays = 'What your force says';
export const notSavedSomebodySaved = ({ link }: { readonly link: (text: ReactNode) => ReactNode }): ReactNode => $together('Not saved: somebody saved this since you opened it. ', link('Choose which text stands'));
export const notSavedThisWouldLeave = ({ link }: { readonly link: (text: ReactNode) => ReactNode }): ReactNode => $together('Not saved: this would leave empty what somebody wrote. ', link('Say whether it is to go'));
export const saving = 'Saving';
export const notSavedBecause = ({ because }: { readonly because: string }): string => `Not saved: ${because}`;
export const notSavedYet = 'Not saved yet';
export const nothingIsSavedHereYet = 'Nothing is saved here yet';
export const savedAtItemAt = ({ itemAt }: { readonly itemAt: string }): string => `Saved at ${itemAt}`;
export const somebodyNoLongerOnRecord = 'somebody no longer on record';
export const savedByByWhen = ({ by, when }: { readonly by: string; readonly when: ReactNode }): ReactNode => $together('Saved by ', by, ', ', when);
export const whatGoodLooksLike = 'What good looks like:';
export const anExample = 'An example';
export const backToWhatTheRules = 'Back to what the rules say';
export const backToCheckingTheAnswers = 'Back to checking the answers';
