/** Generated from en/api/platform/files.json. */
import { number as $number } from '../../../../intl/en.js';

export const theFileMustBeMb = ({ megabytes }: { readonly megabytes: number }): string => `The file must be ${$number(megabytes)} MB or smaller`;
export const theFileDidNotArrive = 'The file did not arrive whole: choose it again';
