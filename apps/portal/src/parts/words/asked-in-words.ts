import type { When } from '@countersign/domain/document/content';
import { countInWords } from '@countersign/domain/kernel';
import { whenInWords, type Titled } from './when-in-words.js';

interface Asked {
  readonly minimumRows: number | null;
  readonly when: When | null;
}

const tableInWords = (minimumRows: number): string => {
  if (minimumRows === 0) return 'A table that may stay empty.';
  return `A table with at least ${countInWords(minimumRows, 'row')}.`;
};

/** How an item is asked where it is no single answer that is always asked: whole sentences, or nothing to say. */
export const askedInWords = ({ minimumRows, when }: Asked, items: readonly Titled[]): string =>
  [
    ...(minimumRows === null ? [] : [tableInWords(minimumRows)]),
    ...(when === null ? [] : [`Asked ${whenInWords(when, items)}.`]),
  ].join(' ');
