import type { RiskContent } from '../../document/content/content.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { departureStands, inherentLevel, matrixResidualLevel } from '../../risk/level.js';
import { compareLevels, levelOf, type Matrix } from '../../matrix/matrix.js';
import { countingItems } from '../../document/items/counting.js';
import { findingOn, type Problem, type Rule } from '../finding/rule.js';

const finding = findingOn('L60_MATRIX_COMPUTED', true);

/**
 * Every risk is scored on the pinned matrix before and after its measures; measures never raise it; a departure from
 * the computed level counts once a second person confirmed it (law 7; ICO guidance, step 5). Problems: `not-scored`;
 * `residual-not-scored`; `residual-above-inherent` with `inherent`, `residual`; `departure-not-confirmed` with `level`,
 * `computed`.
 */
export const matrixComputed: Rule = (document, { matrix }) =>
  countingItems(document, 'risk').flatMap(({ item, content }) =>
    [...scoring(content, matrix), ...comparison(item, matrix), ...departure(item, matrix)].map((one) =>
      finding(item, one),
    ),
  );

const scoring = (risk: RiskContent, matrix: Matrix): readonly Problem[] => {
  const onScale = (code: string | null) => matrix.likelihoods.some((one) => one.code === code);
  return [
    ...(levelOf(matrix, risk.likelihood, risk.severity) === null
      ? [{ problem: 'not-scored', field: onScale(risk.likelihood) ? 'severity' : 'likelihood' }]
      : []),
    ...(levelOf(matrix, risk.residualLikelihood, risk.residualSeverity) === null
      ? [
          {
            problem: 'residual-not-scored',
            field: onScale(risk.residualLikelihood) ? 'residualSeverity' : 'residualLikelihood',
          },
        ]
      : []),
  ];
};

const comparison = (item: ResolvedItem, matrix: Matrix): readonly Problem[] => {
  const inherent = inherentLevel(item, matrix);
  const residual = matrixResidualLevel(item, matrix);
  return inherent !== null && residual !== null && compareLevels(residual, inherent) > 0
    ? [{ problem: 'residual-above-inherent', field: 'residualLikelihood', facts: { inherent, residual } }]
    : [];
};

const departure = (item: ResolvedItem, matrix: Matrix): readonly Problem[] =>
  item.departure === null || departureStands(item.departure)
    ? []
    : [
        {
          problem: 'departure-not-confirmed',
          field: 'departure',
          facts: { level: item.departure.level, computed: matrixResidualLevel(item, matrix) ?? 'none' },
        },
      ];
