/** Generated from en/portal/pages/assessments/item/findings.json. */
import { number as $number, plural as $plural } from '../../../../../../intl/en.js';

export const noProblemsFound = 'No problems found in this text.';
export const findingsInThisText = ({ count }: { readonly count: number }): string => `${$plural(count, { one: `${$number(count)} finding`, other: `${$number(count)} findings` })} in this text.`;
export const theRuleCheckStartsWhen = 'The rule check starts when you begin to type.';
export const theRuleCheck = 'The rule check is not available at the moment.';
export const ruleCheckForThisItem = 'Rule check for this item';
export const ruleCheck = 'Rule check';
