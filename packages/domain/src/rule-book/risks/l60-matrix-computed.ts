import type { RiskContent } from '../../document/content/content.js';
import type { AssessedItem } from '../../document/items/assessed-document.js';
import { departureStands, inherentLevel, matrixResidualLevel } from '../../risk/level.js';
import { compareLevels, levelOf, type Matrix } from '../../matrix/matrix.js';
import { countingItems } from '../../document/items/counting.js';
import { say, sayIf, type ProblemOf } from '../rule/problem.js';
import { blocking, ruleFinding } from '../rule/rule.js';

interface Problems {
  'not-scored': 'title';
  'residual-not-scored': 'title';
  'residual-above-inherent': 'title' | 'residual' | 'inherent';
  'departure-not-confirmed': 'title' | 'level' | 'computed';
}
type Problem = ProblemOf<Problems>;

/**
 * Every risk is scored on the pinned matrix before and after its measures; measures never raise it; a departure from
 * the computed level counts once a second person confirmed it (law 7; ICO guidance, step 5).
 */
export const matrixComputed = ruleFinding<Problems>()('L60_MATRIX_COMPUTED', (document, { matrix }) =>
  countingItems(document, 'risk').flatMap(({ item, content }) =>
    [...scoring(content, matrix), ...comparison(item, matrix), ...departure(item, matrix)].map((one) =>
      blocking(item, one),
    ),
  ),
);

const scoring = (risk: RiskContent, matrix: Matrix): readonly Problem[] => {
  const onScale = (code: string | null) => matrix.likelihoods.some((one) => one.code === code);
  return [
    ...sayIf(
      levelOf(matrix, risk.likelihood, risk.severity) === null,
      'not-scored',
      onScale(risk.likelihood) ? 'severity' : 'likelihood',
    ),
    ...sayIf(
      levelOf(matrix, risk.residualLikelihood, risk.residualSeverity) === null,
      'residual-not-scored',
      onScale(risk.residualLikelihood) ? 'residualSeverity' : 'residualLikelihood',
    ),
  ];
};

const comparison = (item: AssessedItem, matrix: Matrix): readonly Problem[] => {
  const inherent = inherentLevel(item, matrix);
  const residual = matrixResidualLevel(item, matrix);
  return inherent !== null && residual !== null && compareLevels(residual, inherent) > 0
    ? [say('residual-above-inherent', 'residualLikelihood', { inherent, residual })]
    : [];
};

const departure = (item: AssessedItem, matrix: Matrix): readonly Problem[] =>
  item.departure === null || departureStands(item.departure)
    ? []
    : [
        say('departure-not-confirmed', 'departure', {
          level: item.departure.level,
          computed: matrixResidualLevel(item, matrix) ?? 'none',
        }),
      ];
