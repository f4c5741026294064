/** Generated from en/portal/pages/assessments/relying.json. */
import { number as $number } from '../../../../../intl/en.js';

export const youRelyOnOneItem = 'You rely on one item.';
export const youRelyOnItems = ({ count }: { readonly count: number }): string => `You rely on ${$number(count)} items.`;
export const relyOnSeveralItems = 'Rely on several items';
export const backToTheSection = 'Back to the section';
export const youCanRelyOnThese = 'You can rely on these national texts without changes. Read each one and choose those that are true for this force. Each one is recorded separately under your name. Items that only your force can answer are not listed.';
export const theNationalTexts = 'The national texts';
export const whichOfTheseAreTrue = 'Which of these are true for this force as written?';
export const relyOnThem = 'Rely on them';
export const relyOnOf = ({ itemIds, items }: { readonly itemIds: number; readonly items: number }): string => `Rely on ${$number(itemIds)} of ${$number(items)}`;
export const cancel = 'Cancel';
export const backToTheAssessment = 'Back to the assessment';
export const thereIsNothingLeft = 'There is nothing left to rely on in this section. Every item either has a position already or needs your force’s own answer.';
