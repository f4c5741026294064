import { canonicalJson, type Json } from '../../kernel/canonical-json.js';
import { sealedIn } from './sealed-document.js';
import type { SealedItem, SealedPart } from './sealed-item.js';

export interface ChangedSealedItem {
  readonly before: SealedItem;
  readonly after: SealedItem;
  /** The parts that read otherwise, of which there is always one. */
  readonly parts: readonly SealedPart[];
}

/** Each item of two sealed texts that one has and the other has not, or that reads otherwise. */
export interface SealedChanges {
  readonly added: readonly SealedItem[];
  readonly changed: readonly ChangedSealedItem[];
  readonly removed: readonly SealedItem[];
}

/**
 * What was changed from one sealed text of an assessment to a later one, item by item (law 9): each item stands in one list
 * at most, what is new or changed in the order of the later text, what is gone in that of the earlier. Two texts of one
 * format differ in an item exactly where one of the lists names it, and a changed item names each part that reads
 * otherwise; what only one of two formats has is not compared. Throws where a text is no sealed assessment.
 */
export const sealedChanges = (before: string, after: string): SealedChanges => {
  const [earlier, later] = [sealedIn(before), sealedIn(after)];
  const was = new Map(earlier.items.map((item) => [item.id, item]));
  const is = new Set(later.items.map(({ id }) => id));
  const compared = parts.filter((part) => !earlier.unsaid.has(part) && !later.unsaid.has(part));
  return {
    added: later.items.filter(({ id }) => !was.has(id)),
    changed: later.items.flatMap((item) => {
      const old = was.get(item.id);
      if (old === undefined) return [];
      const differing = compared.filter((part) => textOf(old[part]) !== textOf(item[part]));
      return differing.length === 0 ? [] : [{ before: old, after: item, parts: differing }];
    }),
    removed: earlier.items.filter(({ id }) => !is.has(id)),
  };
};

/** Each part by its name: the compiler finds one that is missing. */
const names: Readonly<Record<SealedPart, true>> = {
  title: true,
  section: true,
  table: true,
  origin: true,
  placement: true,
  law: true,
  when: true,
  applies: true,
  national: true,
  stance: true,
  reason: true,
  content: true,
  departure: true,
  files: true,
};
const parts = Object.keys(names) as readonly SealedPart[];

const textOf = (part: SealedItem[SealedPart]): string => canonicalJson(part as Json);
