import type { Measure } from '../document/content/content.js';
import { countingItems } from '../document/items/counting.js';
import type { AssessedItem } from '../document/items/assessed-document.js';
import type { Day } from '../kernel/instant.js';
import { measureState, type MeasureState } from './measure-state.js';

/** One measure of a risk that counts, and how it stands on a day. */
export interface MeasureToFollow {
  readonly measure: Measure;
  /** Its place among the measures of its risk, from 0. */
  readonly place: number;
  readonly state: MeasureState;
}

export interface RiskToFollow {
  readonly id: string;
  readonly title: string;
  readonly measures: readonly MeasureToFollow[];
}

/** The risks that count, in the order of the document, each with its measures and how they stand (DPA 2018 s.64(3)(c)). */
export const measuresToFollow = (document: readonly AssessedItem[], today: Day): readonly RiskToFollow[] =>
  countingItems(document, 'risk').map(({ item, content }) => ({
    id: item.id,
    title: content.title.trim() || item.title,
    measures: content.measures.map((measure, place) => ({ measure, place, state: measureState(item, measure, today) })),
  }));

/** How many measures there are, how many are in place, and how many are overdue. */
export const countMeasures = (
  risks: readonly RiskToFollow[],
): { readonly all: number; readonly inPlace: number; readonly overdue: number } => {
  const all = risks.flatMap(({ measures }) => measures);
  const of = (state: MeasureState) => all.filter((one) => one.state === state).length;
  return { all: all.length, inPlace: of('in-place'), overdue: of('overdue') };
};
