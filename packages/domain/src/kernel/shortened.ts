/**
 * A text in one line of at most so many characters, cut with an ellipsis where it is longer: for a list that leads on to
 * the whole of it, and never in place of the text itself.
 */
export const shortened = (text: string, most: number): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const characters = [...line];
  if (characters.length <= most) return line;
  return `${characters
    .slice(0, most - 1)
    .join('')
    .trimEnd()}…`;
};
