/** A number with its noun, in the singular for exactly one: `1 finding`, `2 findings`, `0 people`, `1,200 entries`. */
export const countInWords = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
