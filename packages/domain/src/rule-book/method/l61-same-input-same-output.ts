import type { AssessedItem } from '../../document/items/assessed-document.js';
import { countingItems, type Counting } from '../../document/items/counting.js';
import { groupBy } from '../../kernel/group-by.js';
import { inherentLevel, matrixResidualLevel } from '../../risk/level.js';
import { compareLevels, type Level, type Matrix } from '../../matrix/matrix.js';
import { tableOf } from '../reading/on-table.js';
import { say } from '../rule/problem.js';
import { asking, ruleFinding, type FoundOf } from '../rule/rule.js';

interface Problems {
  'levels-differ': 'count' | 'likelihood' | 'severity' | 'levels';
}
type Found = FoundOf<Problems>;

interface Stated {
  readonly likelihood: string;
  readonly severity: string;
  readonly level: Level;
}

/**
 * The same likelihood and severity never have two stated levels, which only departures can bring about, confirmed or
 * not: a method that does is none (ICO guidance, step 5). Where a risk is not scored after its measures, its departure
 * is read against the scores before them. Said once of each pair of scores; does not block.
 */
export const sameInputSameOutput = ruleFinding<Problems>()('L61_SAME_INPUT_SAME_OUTPUT', (document, { matrix }) => {
  const stated = countingItems(document, 'risk').flatMap((risk) => statedOf(risk, matrix));
  const groups = groupBy(stated, ({ likelihood, severity }) => JSON.stringify([likelihood, severity]));
  return [...groups.values()].flatMap((group): readonly Found[] => {
    const levels = new Set(group.map(({ level }) => level));
    const [first] = group;
    if (first === undefined || levels.size < 2) return [];
    const { likelihood, severity } = first;
    const facts = { likelihood, severity, levels: [...levels].sort(compareLevels).join(','), count: group.length };
    return [asking(tableOf(document, 'risk'), say('levels-differ', 'departure', facts))];
  });
});

const statedOf = ({ item, content }: Counting<'risk', AssessedItem>, matrix: Matrix): readonly Stated[] => {
  const residual = matrixResidualLevel(item, matrix);
  const level = item.departure?.level ?? residual;
  const { likelihood, severity, residualLikelihood, residualSeverity } = content;
  if (level === null) return [];
  if (residual !== null && residualLikelihood !== null && residualSeverity !== null)
    return [{ likelihood: residualLikelihood, severity: residualSeverity, level }];
  return inherentLevel(item, matrix) !== null && likelihood !== null && severity !== null
    ? [{ likelihood, severity, level }]
    : [];
};
