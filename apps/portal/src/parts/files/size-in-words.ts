/** A number of bytes, as people say it: a megabyte is a million bytes, as in the limits that they are told. */
export const sizeInWords = (bytes: number): string => {
  if (bytes >= 1_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return bytes >= 1000 ? `${Math.round(bytes / 1000)} KB` : `${bytes} bytes`;
};
