import { countingItems, type Counting } from '../../document/items/counting.js';
import { inherentLevel } from '../../risk/level.js';
import type { Matrix } from '../../matrix/matrix.js';
import { sameMeasures } from '../reading/same-measures.js';
import { say } from '../rule/problem.js';
import { asking, isBlank, ruleFinding } from '../rule/rule.js';

interface Problems {
  'same-measures': 'count' | 'total';
  'words-alone': 'title' | 'level';
}

const fewestRisks = 3;

/** Whether a risk that is medium or high is answered by nothing but training and policies. */
export const isAnsweredByWordsAlone = ({ item, content }: Counting<'risk'>, matrix: Matrix): boolean => {
  const level = inherentLevel(item, matrix);
  const measures = content.measures.filter(({ text }) => !isBlank(text));
  return (
    level !== null &&
    level !== 'low' &&
    measures.length > 0 &&
    measures.every(({ control }) => control === 'training' || control === 'policy')
  );
};

/**
 * The same measures for harms that differ answer none of them: said once where more than half of the pairs of three or
 * more risks have them. Nor do training and policies alone answer a harm that is medium or high, which is said of each
 * risk that was not said already (DPA 2018 s.64(3)(c); UK GDPR Art 35(7)(d)). Does not block.
 */
export const identicalMitigation = ruleFinding<Problems>()(
  'L63_IDENTICAL_MITIGATION',
  (document, { matrix, thresholds }) => {
    const risks = countingItems(document, 'risk');
    const { pairs, alikePairs, alike } = sameMeasures(
      risks.map(({ content }) => content),
      thresholds.sameMeasures,
    );
    const isSame = risks.length >= fewestRisks && alikePairs * 2 > pairs;
    const facts = { count: alike.size, total: risks.length };
    const words = risks.filter((one, place) => !(isSame && alike.has(place)) && isAnsweredByWordsAlone(one, matrix));
    return [
      ...(isSame ? [asking(null, say('same-measures', 'measures', facts))] : []),
      ...words.map(({ item }) =>
        asking(item, say('words-alone', 'measures', { level: inherentLevel(item, matrix) ?? 'none' })),
      ),
    ];
  },
);
