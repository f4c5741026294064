import { codeList, labelOfWord, nameOfCode } from '@countersign/catalogue';
import type { Field } from '@countersign/domain/document/kinds';
import * as words from '@countersign/words/portal/parts/content/words';
import type { Around } from './around.js';

/** One thing that can be chosen, with what it is called. */
export interface ChoiceToOffer {
  readonly value: string;
  readonly text: string;
  readonly about?: string | undefined;
}

type Choosable = Extract<Field, { readonly words: readonly string[] } | { readonly of: string | null }>;

/** What can be chosen in a field: words with their labels, codes with their names, items with their titles. */
export const choicesOf = (field: Choosable, { law, items }: Around): readonly ChoiceToOffer[] => {
  switch (field.type) {
    case 'word':
    case 'required-word':
    case 'words':
      return field.words.map((word) => ({ value: word, text: labelOfWord(field.words, word) }));
    case 'code':
    case 'codes':
    case 'required-code':
      return codeList(field.of, law).map(({ id, name, about }) => ({ value: id, text: name, about }));
    case 'reference':
    case 'references':
      return items
        .filter(({ kind, isTable }) => !isTable && (field.of === null || kind === field.of))
        .map(({ id, title }) => ({ value: id, text: title }));
  }
};

/** The name of a chosen value, also where it is no longer offered. */
export const nameOfChoice = (field: Choosable, value: string, { law, items }: Around): string => {
  switch (field.type) {
    case 'word':
    case 'required-word':
    case 'words':
      return labelOfWord(field.words, value);
    case 'code':
    case 'codes':
    case 'required-code':
      return nameOfCode(field.of, value, law);
    case 'reference':
    case 'references':
      return items.find(({ id }) => id === value)?.title ?? words.anItem;
  }
};
