/** How many there are, and the first few of them. */
export interface Few<T> {
  readonly count: number;
  readonly first: readonly T[];
}

/** The count of a list with its first entries, `most` of them at most. */
export const fewOf = <T>(all: readonly T[], most: number): Few<T> => ({
  count: all.length,
  first: all.slice(0, most),
});
