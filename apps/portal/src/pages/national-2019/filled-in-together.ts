import type { FilledIn } from '@countersign/demonstration';
import { groupBy } from '@countersign/domain/kernel';

/** Several things that were filled in, told in one breath: of which items, which fields, with what, and why. */
export interface FilledInTogether {
  readonly titles: readonly string[];
  readonly fields: readonly string[];
  /** Null where they were left blank. */
  readonly values: readonly string[] | null;
  readonly why: string;
}

const once = (words: readonly string[]): readonly string[] => [...new Set(words)];

/** Each field that has something filled in, with the items where it has; nothing is left out. */
export const withValues = (all: readonly FilledIn[]): readonly FilledInTogether[] =>
  [
    ...groupBy(
      all.filter(({ value }) => value !== null),
      ({ field, why }) => `${field} ${why}`,
    ).values(),
  ].flatMap((group) =>
    group.slice(0, 1).map(({ field, why }) => ({
      titles: once(group.map(({ title }) => title)),
      fields: [field],
      values: once(group.map(({ value }) => value ?? '')),
      why,
    })),
  );

/** Each item with the fields that were left blank; items with the same blanks stand together, and nothing is left out. */
export const leftBlank = (all: readonly FilledIn[]): readonly FilledInTogether[] => {
  const blanks = groupBy(
    all.filter(({ value }) => value === null),
    ({ itemId }) => itemId,
  );
  const items = [...blanks.values()].flatMap((group) =>
    group.slice(0, 1).map(({ title, why }) => ({ title, why, fields: once(group.map(({ field }) => field)) })),
  );
  return [...groupBy(items, ({ fields }) => fields.join()).values()].flatMap((group) =>
    group
      .slice(0, 1)
      .map(({ fields, why }) => ({ titles: group.map(({ title }) => title), fields, values: null, why })),
  );
};
