import { tokensOf, wordsInCommon } from '../document/content/tokens.js';
import type { ClauseLaw } from './clause-law.js';

/** Whether two quotations are the same words, but for a few. */
export const areSameWords = (a: string, b: string, { sameWordsFrom }: Pick<ClauseLaw, 'sameWordsFrom'>): boolean => {
  const [one, other] = [tokensOf(a), tokensOf(b)];
  const all = one.length + other.length;
  return all > 0 && (2 * wordsInCommon(one, other)) / all >= sameWordsFrom;
};

/** Whether a text names the UK GDPR and not Part 3, by words of the law that is given. */
export const namesOnlyUkGdpr = (text: string, law: Pick<ClauseLaw, 'namesUkGdpr' | 'namesPart3'>): boolean => {
  const said = ` ${tokensOf(text).join(' ')} `;
  const names = (words: readonly string[]) => words.some((one) => said.includes(` ${one} `));
  return names(law.namesUkGdpr) && !names(law.namesPart3);
};
