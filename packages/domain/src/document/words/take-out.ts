/** A text without what nobody can see in it, and how many characters were taken out. */
export interface TakenOut {
  readonly text: string;
  readonly taken: number;
}

/** Ends of a line that other systems write: Word's own break, a page, and the two of Unicode. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Control characters, the mark of byte order, and the marks that embed or isolate a direction of reading. */
const unseen = /(?![\n\t])\p{Cc}|[\uFEFF\u202A-\u202C\u2066-\u2069]/gu;

/**
 * A text as its writer meant it: every end of a line a newline, and nothing in it that has no shape and changes no word.
 * Programs leave such characters behind when a text is copied. What would change how a text reads stays in it, for
 * `checkText` to refuse: a direction that is reversed by force, or half a character.
 */
export const takeOut = (raw: string): TakenOut => {
  const lined = raw.replace(lineEnds, '\n');
  let taken = 0;
  const text = lined.replace(unseen, () => {
    taken += 1;
    return '';
  });
  return { text, taken };
};

const longestWords = 20;

/** Where in a text a character stands, for somebody who looks for it: `in line 2, after “kept for”`. */
export const placeIn = (text: string, index: number): string => {
  const before = text.slice(0, index).split('\n');
  const words = (before.at(-1) ?? '').slice(-longestWords).trim();
  return `in line ${before.length}, ${words === '' ? 'at its beginning' : `after “${words}”`}`;
};
