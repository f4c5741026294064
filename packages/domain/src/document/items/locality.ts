import { groupBy } from '../../kernel/group-by.js';
import { isBlankContent } from './is-answered.js';
import { isTable } from './is-table.js';
import type { Content } from '../content/content.js';
import type { ResolvedItem } from './resolved-document.js';
import { textsIn } from '../content/texts.js';
import { tokensOf, wordsInCommon } from '../content/tokens.js';

/** How much of a text is the force's own (M7). Words are counted; shares run from 0 to 1. */
export interface Locality {
  /** The items and rows that say something. */
  readonly items: number;
  /** Of these, those that rely on the national text as it is. */
  readonly reliedOn: number;
  /** Words of the national text that the force relies on as they are. */
  readonly nationalWords: number;
  /** Words of adapted texts that stand in the national text too. */
  readonly copiedWords: number;
  /** Words that the force wrote: local answers, rows, and what an adapted text has that the national one has not. */
  readonly localWords: number;
  /** The share of the items that rely on the national text untouched. */
  readonly untouched: number;
  /** The share of the adapted words that equal national ones: near 1 where a copy was hardly touched. */
  readonly copied: number;
  /** The share of all words that are national, relied on or copied. */
  readonly national: number;
}

export interface LocalityOfSection extends Locality {
  readonly section: string;
}

/**
 * How much of an assessment the force wrote itself, by section in the order of the document and as a whole. What does
 * not apply, is not answered or was rejected says nothing. An adapted text is measured word by word against the
 * national one, in whatever order, so that a copy with one word changed does not pass for the force's own. The
 * programme is shown the numbers alone (law 18).
 */
export const localityOf = (
  document: readonly ResolvedItem[],
): { readonly whole: Locality; readonly sections: readonly LocalityOfSection[] } => {
  const saying = document.filter(saysSomething);
  const sections = groupBy(saying, ({ section }) => section);
  return {
    whole: localityOfItems(saying),
    sections: [...sections].map(([section, items]) => ({ section, ...localityOfItems(items) })),
  };
};

const saysSomething = (item: ResolvedItem): boolean =>
  item.applies && !isTable(item) && item.content !== null && !isBlankContent(item.content);

const localityOfItems = (items: readonly ResolvedItem[]): Locality => {
  const counts = items.map(wordsOfItem);
  const sum = (of: keyof Words) => counts.reduce((all, words) => all + words[of], 0);
  const [nationalWords, copiedWords, adaptedWords, ownWords] = [
    sum('reliedOn'),
    sum('copied'),
    sum('adapted'),
    sum('own'),
  ];
  const localWords = ownWords + adaptedWords - copiedWords;
  const reliedOn = items.filter(({ stance }) => stance === 'relied-on').length;
  return {
    items: items.length,
    reliedOn,
    nationalWords,
    copiedWords,
    localWords,
    untouched: share(reliedOn, items.length),
    copied: share(copiedWords, adaptedWords),
    national: share(nationalWords + copiedWords, nationalWords + copiedWords + localWords),
  };
};

interface Words {
  readonly reliedOn: number;
  readonly adapted: number;
  readonly copied: number;
  readonly own: number;
}

const none: Words = { reliedOn: 0, adapted: 0, copied: 0, own: 0 };

const wordsOfItem = ({ content, national, stance }: ResolvedItem): Words => {
  const words = tokensOfContent(content);
  if (stance === 'relied-on') return { ...none, reliedOn: words.length };
  if (national === null) return { ...none, own: words.length };
  return { ...none, adapted: words.length, copied: wordsInCommon(words, tokensOfContent(national)) };
};

const tokensOfContent = (content: Content | null): readonly string[] =>
  content === null ? [] : textsIn(content).flatMap(({ text }) => tokensOf(text));

const share = (part: number, all: number): number => (all === 0 ? 0 : part / all);
