/** Generated from en/portal/pages/assessments/item/findings.json. */
import { number as $number, plural as $plural } from '../../../../../../intl/en.js';

export const nothingToPutRight = 'Nothing to put right in what stands here.';
export const thingsToLook = ({ count }: { readonly count: number }): string => `${$plural(count, { one: `${$number(count)} thing`, other: `${$number(count)} things` })} to look at in what stands here.`;
export const theRulesReadAlong = 'The rules read along as soon as you begin to write.';
export const theRulesCannotBeChecked = 'The rules cannot be checked here at the moment.';
export const whatTheRulesSay = 'What the rules say of this item';
export const whatTheRulesSay2 = 'What the rules say';
