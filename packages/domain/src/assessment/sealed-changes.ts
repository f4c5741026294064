import { withEveryField } from '../document/blank-content.js';
import type { Content } from '../document/content.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { sealedIn, type SealedItem } from './read-sealed.js';

/** Each item of two sealed texts that one has and the other has not, or that reads otherwise. */
export interface SealedChanges {
  readonly added: readonly SealedItem[];
  readonly changed: readonly { readonly before: SealedItem; readonly after: SealedItem }[];
  readonly removed: readonly SealedItem[];
}

/**
 * What was changed from one sealed text of an assessment to a later one, item by item (law 9): each item stands in one list
 * at most, what is new or changed in the order of the later text, what is gone in that of the earlier. Two texts of one
 * format differ in an item exactly where one of the lists names it; what only one of two formats has is not compared.
 * Throws where a text is no sealed assessment.
 */
export const sealedChanges = (before: string, after: string): SealedChanges => {
  const [earlier, later] = [sealedIn(before).items, sealedIn(after).items];
  const was = new Map(earlier.map((item) => [item.id, item]));
  const is = new Set(later.map(({ id }) => id));
  return {
    added: later.filter(({ id }) => !was.has(id)),
    changed: later.flatMap((item) => {
      const old = was.get(item.id);
      return old === undefined || readsTheSame(old, item) ? [] : [{ before: old, after: item }];
    }),
    removed: earlier.filter(({ id }) => !is.has(id)),
  };
};

const inBothFormats = ['when', 'applies', 'files'] as const;

const readsTheSame = (before: SealedItem, after: SealedItem): boolean => {
  const known = inBothFormats.filter((part) => before[part] !== undefined && after[part] !== undefined);
  return textOf(before, known) === textOf(after, known);
};

const textOf = (item: SealedItem, known: readonly (typeof inBothFormats)[number][]): string => {
  const { national, content, when: _when, applies: _applies, files: _files, ...always } = item;
  const sometimes = Object.fromEntries(known.map((part) => [part, item[part]]));
  return canonicalJson({ ...always, national: whole(national), content: whole(content), ...sometimes });
};

const whole = (content: Content | null) => content && withEveryField(content);
