import type { RiskContent } from '../document/content/content.js';
import type { RiskAxis } from '../document/kinds/enumerations.js';
import type { Matrix } from '../matrix/matrix.js';

/** Whether a risk is scored lower after its measures than before them, on one axis. What is not on the scale is not. */
export const isScoredLower = (risk: RiskContent, axis: RiskAxis, matrix: Matrix): boolean => {
  const scale = axis === 'likelihood' ? matrix.likelihoods : matrix.severities;
  const [before, after] =
    axis === 'likelihood' ? [risk.likelihood, risk.residualLikelihood] : [risk.severity, risk.residualSeverity];
  const placeOf = (code: string | null) => scale.findIndex((one) => one.code === code);
  return placeOf(after) >= 0 && placeOf(after) < placeOf(before);
};
