/** Generated from en/portal/parts/pasting.json. */
import { number as $number } from '../../../../intl/en.js';

export const weRemoved1InvisibleCharacter = 'We removed 1 invisible character from the text you pasted.';
export const weRemovedInvisibleCharacters = ({ count }: { readonly count: number }): string => `We removed ${$number(count)} invisible characters from the text you pasted.`;
