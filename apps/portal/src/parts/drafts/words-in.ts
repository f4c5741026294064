/** An id, or a word of a list: nothing that somebody typed as text. */
const isCode = (text: string) => /^[a-z0-9]+([.:/_-][a-z0-9]+)+$|^[a-z]{1,4}$|^\d*$/.test(text);

/** Every text in something of unknown make that somebody may have typed, in the order in which it stands there. */
export const wordsIn = (kept: unknown): readonly string[] => {
  if (typeof kept === 'string') return kept.trim() === '' || isCode(kept.trim()) ? [] : [kept.trim()];
  if (typeof kept !== 'object' || kept === null) return [];
  return Object.values(kept).flatMap(wordsIn);
};
