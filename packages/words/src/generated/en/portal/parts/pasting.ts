/** Generated from en/portal/parts/pasting.json. */
import { number as $number } from '../../../../intl/en.js';

export const weTookOut1Character = 'We took out 1 character that cannot be seen from the text that you pasted.';
export const weTookOutCharacters = ({ count }: { readonly count: number }): string => `We took out ${$number(count)} characters that cannot be seen from the text that you pasted.`;
