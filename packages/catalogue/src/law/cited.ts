import type { Day } from '@countersign/domain/kernel';
import { runsOn } from '@countersign/domain/law';
import { citedColumns } from './cited.worked-out.js';
import type { Cited } from './provision.js';

const { id: ids, citation, title, inForceFrom, inForceUntil, confidence } = citedColumns;

/** A column has as many places as every other: they are made of the same provisions. */
const at = <Part>(column: readonly Part[], place: number): Part => column[place] as Part;

const cited: readonly Cited[] = ids.map((id, place) => ({
  id,
  citation: at(citation, place),
  title: at(title, place),
  inForceFrom: at(inForceFrom, place),
  inForceUntil: at(inForceUntil, place),
  confidence: at(confidence, place),
}));

/** Every version of a provision as it is cited, the earliest first. */
export const citedVersionsOf = (id: string): readonly Cited[] =>
  cited.filter((one) => one.id === id).sort((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1));

/** The version of a provision that is in force on a day, as it is cited; null where there is none (law 15). */
export const citedOn = (id: string, day: Day): Cited | null =>
  citedVersionsOf(id).find((one) => runsOn(one, day)) ?? null;

/**
 * How a provision is cited by the version in force on a day; by the last version where none is, and by its id where the
 * catalogue does not know it.
 */
export const citationOn = (id: string, day: Day): string =>
  (citedOn(id, day) ?? citedVersionsOf(id).at(-1))?.citation ?? id;

/** Every provision that is in force on a day as it is cited, in the order of the law. */
export const allCitedOn = (day: Day): readonly Cited[] => cited.filter((one) => runsOn(one, day));

/** The last version of every provision as it is cited, whether it is in force or not, in the order of the law. */
export const lastCited = (): readonly Cited[] => [...new Map(cited.map((one) => [one.id, one])).values()];
