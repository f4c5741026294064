import type { When } from '@countersign/domain/document/content';
import * as words from '@countersign/words/portal/parts/words';
import { whenInWords, type Titled } from './when-in-words.js';

interface Asked {
  readonly minimumRows: number | null;
  readonly when: When | null;
}

const tableInWords = (minimumRows: number): string => {
  if (minimumRows === 0) return words.aTableThatCan;
  return words.aTableWithAtLeast({ minimumRows });
};

/** How an item is asked where it is no single answer that is always asked: whole sentences, or nothing to say. */
export const askedInWords = ({ minimumRows, when }: Asked, items: readonly Titled[]): string =>
  [
    ...(minimumRows === null ? [] : [tableInWords(minimumRows)]),
    ...(when === null ? [] : [words.askedWhen({ when: whenInWords(when, items) })]),
  ].join(' ');
