/** Generated from en/portal/parts/files.json. */
import { number as $number } from '../../../../intl/en.js';

export const theFileIsEmpty = 'The file is empty';
export const theFileMustBeMb = ({ most }: { readonly most: number }): string => `The file must be ${$number(most)} MB or smaller`;
export const weCouldNotRead = 'We could not read the file. Choose it again';
export const toFixedMb = ({ toFixed }: { readonly toFixed: string }): string => `${toFixed} MB`;
export const kb = ({ round }: { readonly round: number }): string => `${$number(round)} KB`;
export const bytes = ({ bytes }: { readonly bytes: number }): string => `${$number(bytes)} bytes`;
