import { withEveryField } from '../content/blank-content.js';
import type { Content } from '../content/content.js';
import { canonicalJson, type Json } from '../../kernel/canonical-json.js';
import { sealedIn, type SealedItem } from './read-sealed.js';

/** A part of an item that a sealed text holds, and that can read otherwise in the next. */
export type SealedPart = Exclude<keyof SealedItem, 'id'>;

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
  const [earlier, later] = [sealedIn(before).items, sealedIn(after).items];
  const was = new Map(earlier.map((item) => [item.id, item]));
  const is = new Set(later.map(({ id }) => id));
  return {
    added: later.filter(({ id }) => !was.has(id)),
    changed: later.flatMap((item) => {
      const old = was.get(item.id);
      const parts = old === undefined ? [] : changedParts(old, item);
      return old === undefined || parts.length === 0 ? [] : [{ before: old, after: item, parts }];
    }),
    removed: earlier.filter(({ id }) => !is.has(id)),
  };
};

const whole = (content: Content | null): Json => content && withEveryField(content);
const asItIs = (value: Json): Json => value;

type Read<Part extends SealedPart> = (value: Exclude<SealedItem[Part], undefined>) => Json;

/** How each part is read for comparing: a content of before a field was known reads as one with that field blank. */
const read: { readonly [Part in SealedPart]: Read<Part> } = {
  title: asItIs,
  section: asItIs,
  table: asItIs,
  origin: asItIs,
  placement: asItIs,
  law: asItIs,
  when: asItIs,
  applies: asItIs,
  national: whole,
  stance: asItIs,
  reason: asItIs,
  content: whole,
  departure: asItIs,
  files: (files) => files.map(({ name, hash }) => ({ name, hash })),
};
const parts = Object.keys(read) as readonly SealedPart[];

const changedParts = (before: SealedItem, after: SealedItem): readonly SealedPart[] =>
  parts.filter((part) => differs(part, before[part], after[part]));

const differs = <Part extends SealedPart>(part: Part, before: SealedItem[Part], after: SealedItem[Part]): boolean =>
  isSaid(before) && isSaid(after) && canonicalJson(read[part](before)) !== canonicalJson(read[part](after));

const isSaid = <Value>(value: Value): value is Exclude<Value, undefined> => value !== undefined;
