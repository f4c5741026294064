/** The name of a fact, and its value. */
export type NamedFact = readonly [name: string, fact: string];

/** Whatever a reader or a program may take for the end of a line: every control character but the tab. */
const lineEnd = /\r\n|(?!\t)[\p{Cc}\p{Zl}\p{Zp}]/gu;

const asFact = (text: string): string => text.replace(lineEnd, '\n    ');

/**
 * A text with a heading and one fact a line, for what is hashed and signed: a fact of several lines goes on indented,
 * so that no text which somebody wrote can begin a line, and pass for another fact (law 9; S8).
 */
export const factLines = (heading: string, facts: readonly NamedFact[]): string =>
  [heading, ...facts.map(([name, fact]) => `${name}: ${fact}`)].map(asFact).join('\n');
