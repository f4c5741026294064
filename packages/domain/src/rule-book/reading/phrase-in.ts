const denials = new Set(['no', 'not', 'never', 'nothing', 'nobody', 'none', 'without', 'cannot', 'nor', 'neither']);
const wordsBefore = 6;

/** A text as it is compared: small letters, plain apostrophes, single blanks. */
export const asCompared = (text: string): string => {
  const plain = /[^ -~\s]/.test(text) ? text.normalize('NFKC').replace(/[’‘]/g, "'") : text;
  const small = plain.toLowerCase();
  return (/\s\s|[^\S ]/.test(small) ? small.replace(/\s+/g, ' ') : small).trim();
};

/** The sentences and lines of a text, as they are compared. */
export const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?;])\s+|\n+/)
    .map(asCompared)
    .filter((sentence) => sentence !== '');

/** The first of some phrases (in small letters) that a text says and does not deny; null where it says none. */
export const phraseIn = (text: string, phrases: readonly string[]): string | null => {
  if (text === '' || phrases.length === 0) return null;
  const whole = asCompared(text);
  const named = phrases.filter((phrase) => whole.includes(phrase));
  if (named.length === 0) return null;
  const sentences = sentencesOf(text);
  return named.find((phrase) => sentences.some((sentence) => says(sentence, phrase))) ?? null;
};

const says = (sentence: string, phrase: string): boolean => {
  for (let at = sentence.indexOf(phrase); phrase !== '' && at >= 0; at = sentence.indexOf(phrase, at + 1))
    if (!/\w/.test(sentence.charAt(at - 1)) && !isDenied(sentence.slice(0, at))) return true;
  return false;
};

const isDenied = (before: string): boolean =>
  before
    .split(/[^a-z']+/)
    .filter((word) => word !== '')
    .slice(-wordsBefore)
    .some((word) => denials.has(word) || word.endsWith("n't"));
