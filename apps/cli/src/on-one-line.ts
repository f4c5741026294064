/** What a reader does not see, or a terminal takes for a command or for the end of a line. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu;

const code = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`;

/** A text out of a file as it is printed: it stays where it stands, and each character of it is seen. */
export const onOneLine = (text: string): string => text.replace(unseen, code);
