/** The words of a text in small letters, without marks: numbers are words, Markdown is not. */
export const tokensOf = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu) ?? [];

/** How many words of `a` stand in `b` too, each as often as it stands in both. */
export const wordsInCommon = (a: readonly string[], b: readonly string[]): number => {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of a) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common += 1;
  }
  return common;
};
