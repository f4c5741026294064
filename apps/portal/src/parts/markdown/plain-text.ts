/** Marks that stand anywhere, and those that stand at the beginning of a line. */
const anywhere = /[\\`*_[\]<|~]|&[#\w]+;|https?:|www\.|@| {2,}\n/i;
const atTheBeginning = /^(\t| {4}|\s*([#>+=-]|\d{1,9}[.)](\s|$)))/m;

/** Whether a text has nothing in it that Markdown could read as a mark. When in doubt it has. */
export const isPlain = (text: string): boolean =>
  !anywhere.test(text) && !atTheBeginning.test(text) && !text.includes('\0');

/** The paragraphs of a plain text, each of its lines as one line. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^[ \t]+|[ \t]+$/g, ''))
    .join('\n')
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/^\n+|\n+$/g, ''))
    .filter((paragraph) => paragraph !== '');
