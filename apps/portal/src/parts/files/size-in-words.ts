import * as words from '@countersign/words/portal/parts/files';

/** A number of bytes, as people say it: a megabyte is a million bytes, as in the limits that they are told. */
export const sizeInWords = (bytes: number): string => {
  if (bytes >= 1_000_000) return words.toFixedMb({ toFixed: (bytes / 1_000_000).toFixed(1) });
  return bytes >= 1000 ? words.kb({ round: Math.round(bytes / 1000) }) : words.bytes({ bytes });
};
