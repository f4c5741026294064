import { groupBy } from '../kernel/group-by.js';
import { dayAfter, type Day } from '../kernel/instant.js';
import type { DatedProvision } from './in-force.js';

/** A day on which the law changed: the provisions of which a version began, and those of which one had ended. */
export interface LawChange {
  readonly day: Day;
  readonly begins: readonly string[];
  readonly ends: readonly string[];
}

/**
 * The days on which a version of some provision begins, or on which one has ended, earliest first (law 15). A provision
 * that goes over from one version to the next begins and ends on the same day.
 */
export const commencementsOf = (
  provisions: readonly Pick<DatedProvision, 'id' | 'inForceFrom' | 'inForceUntil'>[],
): readonly LawChange[] => {
  const begins = groupBy(provisions, ({ inForceFrom }) => inForceFrom);
  const ended = provisions.flatMap(({ id, inForceUntil }) =>
    inForceUntil === null ? [] : [{ id, day: dayAfter(inForceUntil) }],
  );
  const ends = groupBy(ended, ({ day }) => day);
  return [...new Set([...begins.keys(), ...ends.keys()])]
    .sort()
    .map((day) => ({ day, begins: idsOf(begins.get(day)), ends: idsOf(ends.get(day)) }));
};

const idsOf = (rows: readonly { readonly id: string }[] = []): readonly string[] => [
  ...new Set(rows.map(({ id }) => id)),
];

/** The ids of the provisions that a change touches, each once. */
export const changedBy = ({ begins, ends }: Pick<LawChange, 'begins' | 'ends'>): readonly string[] => [
  ...new Set([...begins, ...ends]),
];

/** What rests on the law: an item, a finding. `law` holds provision ids. */
export interface Citing {
  readonly law: readonly string[];
}

/**
 * What a change of the law touches in a document: the items and the findings that cite a provision that changed (law 15).
 * Whether it makes a signature stale does not depend on what is cited: `lawThatChanged` says it.
 */
export const touchedBy = <I extends Citing, F extends Citing>(
  change: Pick<LawChange, 'begins' | 'ends'>,
  resting: { readonly items: readonly I[]; readonly findings: readonly F[] },
): { readonly items: readonly I[]; readonly findings: readonly F[] } => {
  const changed = new Set(changedBy(change));
  const cites = ({ law }: Citing) => law.some((id) => changed.has(id));
  return { items: resting.items.filter(cites), findings: resting.findings.filter(cites) };
};
