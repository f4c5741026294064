/** Generated from en/portal/pages/assessments/item/reading.json. */
import type { ReactNode } from 'react';
import { together as $together } from '../../../../../../drawn.js';

export const reasonReason = ({ reason }: { readonly reason: string }): string => `Reason: ${reason}`;
export const leftToYourForce = 'Left to your force by the template';
export const youDoNotNeed = ({ when }: { readonly when: string }): string => `You do not need to answer this now. It is asked ${when}. Your text is kept.`;
export const theNationalText = 'The national text';
export const backToTheSection = 'Back to the section';
export const thisAssessmentHasBeenHanded = 'This assessment has been handed in. Nobody can change it until somebody decides on it, takes it back or sends it back.';
export const yourForcesPosition = 'Your force’s position';
export const notSavedSomebodyElseSaved = ({ link }: { readonly link: (text: ReactNode) => ReactNode }): ReactNode => $together('Not saved. Somebody else saved this since you opened it. ', link('Choose which version to keep'));
export const notSavedThisWouldDelete = ({ link }: { readonly link: (text: ReactNode) => ReactNode }): ReactNode => $together('Not saved. This would delete text that somebody wrote. ', link('Choose whether to delete it'));
export const saving = 'Saving';
export const notSavedYet = 'Not saved yet';
export const savedAtItemAt = ({ itemAt }: { readonly itemAt: string }): string => `Saved at ${itemAt}`;
export const aFormerUser = 'a former user';
export const savedByByWhen = ({ by, when }: { readonly by: string; readonly when: ReactNode }): ReactNode => $together('Saved by ', by, ', ', when);
export const whatGoodLooksLike = 'What good looks like:';
export const anExample = 'An example';
export const backToTheRuleCheck = 'Back to the rule check';
export const backToCheckingTheAnswers = 'Back to checking the answers';
