import type { Instant } from '@countersign/domain/kernel';
import type { DocumentItem } from '../reading/assessment-document.js';

/** What somebody else saved while a page was open. */
export interface SavedByOther {
  readonly itemId: string;
  readonly title: string;
  readonly who: string;
  readonly at: Instant;
}

/** What was changed and removed in a document since a moment, as the API tells it: all of it, by whomever. */
export interface Changes {
  readonly items: readonly DocumentItem[];
  readonly removedIds: readonly string[];
}

interface News {
  readonly changed: readonly DocumentItem[];
  readonly removedIds: readonly string[];
  /** The answers among it that somebody else saved. */
  readonly byOthers: readonly SavedByOther[];
}

/** What tells one reading of an item from another: the version of its answer, and everything that stands beside it. */
const standing = ({ version, files, openQuestions, mark, inPlace }: DocumentItem): string =>
  JSON.stringify([
    version,
    files.map(({ id }) => id),
    openQuestions,
    mark && [mark.version, mark.at],
    inPlace.map(({ id }) => id),
  ]);

const savedBy = ({ id, title, by, at }: DocumentItem): readonly SavedByOther[] =>
  by !== null && at !== null ? [{ itemId: id, title, who: by.name, at }] : [];

/** An item as a page knows it: in full, or of those that it does not show no more than the version of its answer. */
export type Known = DocumentItem | { readonly id: string; readonly version: number };

const isSame = (item: DocumentItem, before: Known): boolean =>
  item.version === before.version && (!('files' in before) || standing(item) === standing(before));

/** The part of all that changed which a page does not know yet. An older version of an answer is never news. */
export const whatIsNew = (shown: readonly Known[], changes: Changes, myId: string): News => {
  const known = new Map(shown.map((item) => [item.id, item]));
  const versionOf = (id: string) => known.get(id)?.version ?? 0;
  const changed = changes.items.filter((item) => {
    const before = known.get(item.id);
    return before === undefined || (item.version >= before.version && !isSame(item, before));
  });
  const byOthers = changed.filter(({ id, version, by }) => version > versionOf(id) && by?.id !== myId);
  return {
    changed,
    removedIds: changes.removedIds.filter((id) => known.has(id)),
    byOthers: byOthers.flatMap(savedBy),
  };
};

/** Once for each item, the latest first. */
export const latestFirst = (
  news: readonly SavedByOther[],
  before: readonly SavedByOther[],
): readonly SavedByOther[] => [...news, ...before.filter(({ itemId }) => !news.some((one) => one.itemId === itemId))];
