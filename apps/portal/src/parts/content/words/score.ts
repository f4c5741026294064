import { labels } from '@countersign/catalogue';
import { levelOf, type Likelihood, type Matrix, type Severity } from '@countersign/domain/matrix';

const labelIn = (scale: Matrix['likelihoods'], code: string) =>
  (scale.find((step) => step.code === code)?.label ?? code).toLowerCase();

/** A score in words with the level of the matrix: "High: probable, severe". Null where it is not scored yet. */
export const score = (
  matrix: Matrix | undefined,
  likelihood: Likelihood | null,
  severity: Severity | null,
): string | null => {
  const level = matrix === undefined ? null : levelOf(matrix, likelihood, severity);
  if (matrix === undefined || level === null || likelihood === null || severity === null) return null;
  return `${labels.level[level]}: ${labelIn(matrix.likelihoods, likelihood)}, ${labelIn(matrix.severities, severity)}`;
};
