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
  const amount = Math.abs(remaining);
  const unit = `${by === 'words' ? 'word' : 'character'}${amount === 1 ? '' : 's'}`;
  return `You have ${amount.toLocaleString('en-GB')} ${unit} ${remaining < 0 ? 'too many' : 'remaining'}`;
};
