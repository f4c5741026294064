import { countMeasures, type RiskToFollow } from '@countersign/domain/risk';
import * as words from '@countersign/words/portal/pages/assessments/in-place';

/** The risks that have measures not in place, each with these alone. The same words twice in a risk are one measure. */
export const notInPlace = (risks: readonly RiskToFollow[]): readonly RiskToFollow[] =>
  risks
    .map((risk) => {
      const waiting = risk.measures.filter(({ state, measure }) => state !== 'in-place' && measure.text.trim() !== '');
      const byWords = new Map(waiting.map((one) => [one.measure.text, one]));
      return { ...risk, measures: [...byWords.values()] };
    })
    .filter(({ measures }) => measures.length > 0);

/** Names a measure of a risk by its words, which are what is recorded. */
export const measureKey = (itemId: string, measure: string): string => `${itemId} ${measure}`;

/** What was chosen, as it stands now: a measure that was recorded or changed since is not among them. */
export const chosenMeasures = (risks: readonly RiskToFollow[], chosen: readonly string[]) =>
  risks.flatMap(({ id: itemId, measures }) =>
    measures
      .map(({ measure }) => ({ itemId, measure: measure.text }))
      .filter(({ measure }) => chosen.includes(measureKey(itemId, measure))),
  );

/** Whether something is to be done for a risk: a measure is not in place, or nothing lowers it at all. */
export const isWaiting = ({ measures }: RiskToFollow): boolean =>
  measures.length === 0 || measures.some(({ state }) => state !== 'in-place');

/** How a risk stands, for a list that is closed: how many measures are in place, and how many are past their day. */
export const inPlaceInWords = (risk: RiskToFollow): string => {
  const { all, inPlace, overdue } = countMeasures([risk]);
  if (all === 0) return words.noMeasureYet;
  return words.ofInPlaceOverdue({ inPlace, all, overdue: overdue === 0 ? '' : words.overdue2({ overdue }) });
};
