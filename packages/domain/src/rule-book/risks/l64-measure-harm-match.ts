import type { Measure } from '../../document/content/content.js';
import { countingItems, type Counting } from '../../document/items/counting.js';
import { riskAxes } from '../../document/kinds/enumerations.js';
import { inherentLevel } from '../../risk/level.js';
import type { Matrix } from '../../matrix/matrix.js';
import { isScoredLower } from '../../risk/scored-lower.js';
import { say } from '../rule/problem.js';
import { asking, blocking, isBlank, ruleFinding, type FoundOf } from '../rule/rule.js';
import type { RuleLaw } from '../rule/rule-law.js';
import { isAnsweredByWordsAlone } from './l63-identical-mitigation.js';

interface Problems {
  'does-not-fit': 'title' | 'harm' | 'controls';
  'lowered-by-nothing': 'title' | 'axis';
}
type Found = FoundOf<Problems>;

/**
 * A measure lowers the harm that it stands against, and a score is lowered by measures and by nothing else (DPA 2018
 * s.55(3), s.64(3)(c)). A measure that does not fit is said once of a risk and does not block; a score that nothing
 * lowers does. A risk without any measure is L68's, one with training and policies alone L63's.
 */
export const measureHarmMatch = ruleFinding<Problems>()('L64_MEASURE_HARM_MATCH', (document, law) =>
  countingItems(document, 'risk').flatMap((risk) => {
    const measures = risk.content.measures.filter(({ text }) => !isBlank(text));
    return [...unfit(risk, measures, law), ...loweredByNothing(risk, measures, law.matrix)];
  }),
);

const unfit = (risk: Counting<'risk'>, measures: readonly Measure[], law: RuleLaw): readonly Found[] => {
  const { harmType } = risk.content;
  const fitting = law.controlsFor[harmType];
  const strange = measures.map(({ control }) => control).filter((one) => one !== null && !fitting.includes(one));
  if (fitting.length === 0 || strange.length === 0 || isAnsweredByWordsAlone(risk, law.matrix)) return [];
  const facts = { controls: [...new Set(strange)].join(','), harm: harmType };
  return [asking(risk.item, say('does-not-fit', 'measures', facts))];
};

const loweredByNothing = (
  { item, content }: Counting<'risk'>,
  measures: readonly Measure[],
  matrix: Matrix,
): readonly Found[] => {
  const inherent = inherentLevel(item, matrix);
  if (measures.length === 0 && inherent !== null && inherent !== 'low') return [];
  return riskAxes
    .filter((axis) => isScoredLower(content, axis, matrix) && !measures.some(({ lowers }) => lowers.includes(axis)))
    .map((axis) => {
      const field = axis === 'likelihood' ? 'residualLikelihood' : 'residualSeverity';
      return blocking(item, say('lowered-by-nothing', field, { axis }));
    });
};
