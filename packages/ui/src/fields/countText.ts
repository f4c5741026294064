import * as words from '@countersign/words/ui/fields';

export type CountBy = 'length' | 'characters' | 'words';

const segments = (text: string, granularity: 'grapheme' | 'word') => [
  ...new Intl.Segmenter('en-GB', { granularity }).segment(text),
];

/** Counts UTF-16 units (`length`), characters as people see them, or words. */
export const countText = (text: string, by: CountBy): number => {
  if (by === 'words') return segments(text, 'word').filter((segment) => segment.isWordLike).length;
  return by === 'characters' ? segments(text, 'grapheme').length : text.length;
};

/** What is left, or what is too much, in a sentence. */
export const countMessage = (remaining: number, by: CountBy): string => {
  const count = Math.abs(remaining);
  if (remaining < 0) return by === 'words' ? words.wordsTooMany({ count }) : words.charactersTooMany({ count });
  return by === 'words' ? words.wordsRemaining({ count }) : words.charactersRemaining({ count });
};
