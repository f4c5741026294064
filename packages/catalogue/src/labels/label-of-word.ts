import { labels } from './labels.js';

type Table = Readonly<Record<string, string>>;

const keyOf = (words: readonly string[]): string => [...words].sort().join(' ');

const byWords: ReadonlyMap<string, Table> = new Map(
  Object.values(labels).map((table: Table) => [keyOf(Object.keys(table)), table]),
);

/** The label table of a closed list of words, found by the words themselves; null for a list that has none. */
export const wordLabels = (words: readonly string[]): Table | null => byWords.get(keyOf(words)) ?? null;

/** The name of a word of a closed list on the screen; the word itself where the list has no labels. */
export const labelOfWord = (words: readonly string[], word: string): string => wordLabels(words)?.[word] ?? word;
