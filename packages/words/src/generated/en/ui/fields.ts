/** Generated from en/ui/fields.json. */
import { number as $number, plural as $plural } from '../../../intl/en.js';

export const youCanEnterUp = ({ isWords, limit }: { readonly isWords: boolean; readonly limit: number }): string => `You can enter up to ${$number(limit)} ${(isWords ? 'words' : 'characters')}`;
export const day = 'Day';
export const month = 'Month';
export const year = 'Year';
export const error = 'Error';
export const wordsRemaining = ({ count }: { readonly count: number }): string => `You have ${$plural(count, { one: `${$number(count)} word`, other: `${$number(count)} words` })} remaining`;
export const wordsTooMany = ({ count }: { readonly count: number }): string => `You have ${$plural(count, { one: `${$number(count)} word`, other: `${$number(count)} words` })} too many`;
export const charactersRemaining = ({ count }: { readonly count: number }): string => `You have ${$plural(count, { one: `${$number(count)} character`, other: `${$number(count)} characters` })} remaining`;
export const charactersTooMany = ({ count }: { readonly count: number }): string => `You have ${$plural(count, { one: `${$number(count)} character`, other: `${$number(count)} characters` })} too many`;
