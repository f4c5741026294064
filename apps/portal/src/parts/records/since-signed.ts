import * as words from '@countersign/words/portal/parts/records';

/** How many changes no signature is on, as a sentence without its full stop. */
export const unsignedInWords = (count: number): string => words.unsignedChanges({ count });

/** The row of a summary that says what was changed since the signature; none where nothing was. */
export const sinceSigned = (count: number) =>
  count === 0 ? [] : [{ key: words.sinceTheSignature, value: unsignedInWords(count) }];
