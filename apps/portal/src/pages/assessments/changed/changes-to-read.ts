import {
  sealedChanges,
  sealedIn,
  type ChangedSealedItem,
  type SealedItem,
  type SealedPart,
} from '@countersign/domain/document/sealing';
import { canonicalJson } from '@countersign/domain/kernel';

/** One item that two texts do not have alike: as it was, as it is, and which parts of it read otherwise. */
export interface ChangeToRead {
  readonly id: string;
  readonly title: string;
  readonly section: string;
  readonly how: 'changed' | 'added' | 'removed';
  readonly before: SealedItem | null;
  readonly after: SealedItem | null;
  readonly parts: readonly SealedPart[];
}

/** Whether the item says of itself what the national text says, and the two are one text to its reader. */
const isNationalText = ({ content, national }: SealedItem): boolean =>
  canonicalJson(content) === canonicalJson(national);

const partsToRead = ({ before, after, parts }: ChangedSealedItem): readonly SealedPart[] =>
  isNationalText(before) && isNationalText(after) ? parts.filter((part) => part !== 'national') : parts;

const named = ({ id, title, section }: SealedItem) => ({ id, title, section });

/** All that differs between two sealed texts, in the order of the later one; and last what is gone. */
export const changesToRead = (before: string, after: string): readonly ChangeToRead[] => {
  const { added, changed, removed } = sealedChanges(before, after);
  const place = new Map(sealedIn(after).items.map(({ id }, at) => [id, at]));
  const stays: readonly ChangeToRead[] = [
    ...changed.map((one) => ({ ...named(one.after), how: 'changed' as const, ...one, parts: partsToRead(one) })),
    ...added.map((item) => ({ ...named(item), how: 'added' as const, before: null, after: item, parts: [] })),
  ];
  return [
    ...stays.toSorted((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0)),
    ...removed.map((item) => ({ ...named(item), how: 'removed' as const, before: item, after: null, parts: [] })),
  ];
};

/** Every item of either text once, as a later one names it, for those that point to it. */
export const itemsOfBoth = (before: string, after: string): readonly SealedItem[] => {
  const [earlier, later] = [sealedIn(before).items, sealedIn(after).items];
  const there = new Set(later.map(({ id }) => id));
  return [...later, ...earlier.filter(({ id }) => !there.has(id))];
};
