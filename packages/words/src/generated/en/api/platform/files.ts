/** Generated from en/api/platform/files.json. */
import { number as $number } from '../../../../intl/en.js';

export const theFileMustBeMb = ({ floor }: { readonly floor: number }): string => `The file must be ${$number(floor)} MB or smaller`;
export const theFileDidNotArrive = 'The file did not arrive whole: choose it again';
