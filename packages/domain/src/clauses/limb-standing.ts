import { saysNothing } from '../document/words/says-nothing.js';
import type { ClauseMapping } from './agreement.js';
import type { ClauseLaw } from './clause-law.js';
import { areSameWords, namesOnlyUkGdpr } from './same-words.js';

/**
 * How one limb of an agreement stands. It counts only as `counts`: `carried-over` was said when one verdict answered two
 * regimes, `no-words` quotes nothing, `other-regime` quotes words that name only the UK GDPR for a limb of Part 3, and
 * `same-words` words that stand for too many limbs already, without a reason.
 */
export type LimbStanding =
  'not-mapped' | 'not-met' | 'carried-over' | 'no-words' | 'other-regime' | 'same-words' | 'counts';

export const limbStandings: readonly LimbStanding[] = [
  'not-mapped',
  'not-met',
  'carried-over',
  'no-words',
  'other-regime',
  'same-words',
  'counts',
];

/** The latest version of each limb's mapping. */
const latest = (mappings: readonly ClauseMapping[]): readonly ClauseMapping[] => {
  const found = new Map<string, ClauseMapping>();
  for (const one of mappings) if ((found.get(one.limb)?.version ?? 0) <= one.version) found.set(one.limb, one);
  return [...found.values()];
};

const isSaidMet = ({ verdict, carriedOver }: ClauseMapping): boolean => verdict === 'met' && !carriedOver;

const isBefore = (a: ClauseMapping, b: ClauseMapping): boolean => (a.at === b.at ? a.limb < b.limb : a.at < b.at);

/** The other limbs that the words of one are said to meet. */
export const limbsOfSameWords = (
  words: Pick<ClauseMapping, 'limb' | 'quotation'>,
  mappings: readonly ClauseMapping[],
  law: ClauseLaw,
): readonly ClauseMapping[] =>
  latest(mappings).filter(
    (other) => other.limb !== words.limb && isSaidMet(other) && areSameWords(other.quotation, words.quotation, law),
  );

/** Whether a mapping needs a second person to say why its words meet the limb, whoever has done so already. */
export const needsAcceptance = (
  { limb, verdict, quotation }: Pick<ClauseMapping, 'limb' | 'verdict' | 'quotation'>,
  law: ClauseLaw,
): boolean =>
  verdict === 'met' &&
  law.limbs.some((one) => one.id === limb && one.regime === 'part-3') &&
  namesOnlyUkGdpr(quotation, law);

/**
 * How a limb stands, by its latest mapping (law 14; DPA 2018 s.59; UK GDPR Art 28). Another mapping never takes away
 * what counts: of limbs with the same words, the first ones keep counting and the later ones need a reason.
 */
export const standingOf = (limb: string, mappings: readonly ClauseMapping[], law: ClauseLaw): LimbStanding => {
  const mapping = latest(mappings).find((one) => one.limb === limb);
  if (mapping === undefined || !law.limbs.some(({ id }) => id === limb)) return 'not-mapped';
  if (mapping.carriedOver) return 'carried-over';
  if (mapping.verdict !== 'met') return 'not-met';
  if (saysNothing(mapping.quotation) || saysNothing(mapping.locator)) return 'no-words';
  const { accepted } = mapping;
  const isAccepted = accepted !== null && accepted.by !== mapping.by && !saysNothing(accepted.reason);
  if (needsAcceptance(mapping, law) && !isAccepted) return 'other-regime';
  const earlier = limbsOfSameWords(mapping, mappings, law).filter((other) => isBefore(other, mapping));
  return earlier.length >= law.mostLimbsOfOneQuotation && saysNothing(mapping.whyAgain) ? 'same-words' : 'counts';
};

/** The limbs that count, by their ids in order. */
export const limbsThatCount = (mappings: readonly ClauseMapping[], law: ClauseLaw): readonly string[] =>
  law.limbs
    .map(({ id }) => id)
    .filter((id) => standingOf(id, mappings, law) === 'counts')
    .sort();
