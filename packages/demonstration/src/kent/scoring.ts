import type { Measure, RiskContent } from '@countersign/domain/document/content';
import type { DayFrom, ExemplaryMeasureInPlace } from './exemplary.js';

/** Since how many days a measure is in place and what shows it; or in how many days it is due. */
export type Shown = { readonly since: number; readonly by: string } | { readonly dueIn: number; readonly by: string };

export const since = (days: number, by: string): Shown => ({ since: days, by });
export const dueIn = (days: number, by: string): Shown => ({ dueIn: days, by });

/** The measures of a risk with what shows each, in order. */
export const showing = (day: DayFrom, measures: readonly Measure[], shown: readonly Shown[]): readonly Measure[] =>
  measures.map((measure, place) => {
    const one = shown[place];
    if (one === undefined) return measure;
    return { ...measure, evidence: one.by, due: 'dueIn' in one ? day(one.dueIn) : measure.due };
  });

/** The records of those measures that are in place. */
export const inPlaceOf = (
  day: DayFrom,
  itemId: string,
  { measures }: RiskContent,
  shown: readonly Shown[],
): readonly ExemplaryMeasureInPlace[] =>
  measures.flatMap(({ text }, place) => {
    const one = shown[place];
    return one !== undefined && 'since' in one
      ? [{ itemId, measure: text, since: day(-one.since), evidence: one.by }]
      : [];
  });
