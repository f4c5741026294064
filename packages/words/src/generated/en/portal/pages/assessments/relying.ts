/** Generated from en/portal/pages/assessments/relying.json. */
import { number as $number } from '../../../../../intl/en.js';

export const youRelyOnOneItem = 'You rely on one item.';
export const youRelyOnItems = ({ count }: { readonly count: number }): string => `You rely on ${$number(count)} items.`;
export const relyOnSeveralItems = 'Rely on several items';
export const backToTheSection = 'Back to the section';
export const youCanRelyOnThese = 'You can rely on these as they stand. Read each, and choose those that are true of this force. Each is recorded by itself, under your name. What only the force can answer is not among them.';
export const theNationalTexts = 'The national texts';
export const whichOfThemAreTrue = 'Which of them are true of this force as they stand?';
export const relyOnThem = 'Rely on them';
export const relyOnOf = ({ itemIds, items }: { readonly itemIds: number; readonly items: number }): string => `Rely on ${$number(itemIds)} of ${$number(items)}`;
export const leaveThemAsTheyAre = 'Leave them as they are';
export const backToTheAssessment = 'Back to the assessment';
export const noItemOfThisSection = 'No item of this section is left to rely on: each has a stance already, or only your force can answer it.';
