import type { Instant } from '@countersign/domain/kernel';

interface Entry {
  readonly act: string;
  readonly subjectId: string;
  readonly by: { readonly id: string } | null;
  readonly at: Instant;
}

/** One or more entries that are told as one: newest first. */
export type Together<Told> = readonly [Told, ...Told[]];

/** The acts that people do again and again to one thing: saves of an item, measures of a risk, marks, clauses. */
const repeated = [
  'answer-item',
  'save-row',
  'edit-template-item',
  'move-template-item',
  'record-measure-in-place',
  'mark-for-publication',
  'map-clause',
];

/** How far apart two acts on one thing may be that are told as one. Milliseconds. */
const within = 10 * 60_000;

const isNext = (group: Together<Entry>, entry: Entry): boolean => {
  const last = group.at(-1) ?? group[0];
  return (
    repeated.includes(entry.act) &&
    last.act === entry.act &&
    last.subjectId === entry.subjectId &&
    last.by !== null &&
    last.by.id === entry.by?.id &&
    Date.parse(last.at) - Date.parse(entry.at) <= within
  );
};

/**
 * Entries as the screen tells them, newest first: several saves of one item, or the like, by one person, each within
 * ten minutes of the one before, are one. Every entry is there, exactly once: the ledger keeps each.
 */
export const takeTogether = <Told extends Entry>(entries: readonly Told[]): readonly Together<Told>[] =>
  entries.reduce<readonly Together<Told>[]>((groups, entry) => {
    const place = groups.findLastIndex((group) => isNext(group, entry));
    return place === -1
      ? [...groups, [entry]]
      : groups.map((group, index) => (index === place ? [...group, entry] : group));
  }, []);
