import { groupBy } from '../../kernel/group-by.js';
import { nothingBeside, type Beside, type InPlace } from './beside.js';
import { resolveWith, type Answer, type Departure, type ResolvedItem } from './resolved-document.js';
import type { Release } from './template-item.js';

/** What is about risk alone: the level that was set against the matrix, and the measures that are in place. */
interface OfRisk {
  readonly departure: Departure | null;
  readonly inPlace: readonly InPlace[];
}

/** An item as the force's own assessment reads it. */
export interface AssessedItem extends ResolvedItem, OfRisk {}

/** As `resolveDocument`, of an assessment: each item with what is about its risk. */
export const resolveAssessment = (
  release: Release,
  answers: readonly Answer[],
  beside: Beside = nothingBeside,
): readonly AssessedItem[] => {
  const inPlace = groupBy(beside.inPlace, ({ itemId }) => itemId);
  return resolveWith(release, answers, beside, (answer, itemId): OfRisk => ({
    departure: answer?.departure ?? null,
    inPlace: inPlace.get(itemId) ?? [],
  }));
};
