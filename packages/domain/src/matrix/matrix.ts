export type Likelihood = string;
export type Severity = string;
export type Level = 'low' | 'medium' | 'high';

/** A risk matrix as data: every pair of a likelihood and a severity has a level. Both scales run from least to most. */
export interface Matrix {
  readonly id: string;
  readonly version: string;
  readonly likelihoods: readonly { readonly code: Likelihood; readonly label: string }[];
  readonly severities: readonly { readonly code: Severity; readonly label: string }[];
  /** Severity, then likelihood. */
  readonly cells: Readonly<Record<Severity, Readonly<Record<Likelihood, Level>>>>;
}

/**
 * The level of a risk, read from the matrix and from nowhere else (law 7; ICO guidance, step 5).
 * Null where either axis is not scored yet, or is not on this matrix's scale.
 */
export const levelOf = (matrix: Matrix, likelihood: Likelihood | null, severity: Severity | null): Level | null => {
  if (likelihood === null || severity === null || !Object.hasOwn(matrix.cells, severity)) return null;
  const row = matrix.cells[severity];
  return row !== undefined && Object.hasOwn(row, likelihood) ? (row[likelihood] ?? null) : null;
};

const order: Readonly<Record<Level, number>> = { low: 0, medium: 1, high: 2 };

/** Negative where `a` is the lower level, zero where they are equal. */
export const compareLevels = (a: Level, b: Level): number => order[a] - order[b];

/** The highest of some levels; null of none. */
export const highestLevel = (levels: readonly Level[]): Level | null =>
  levels.reduce<Level | null>((top, level) => (top === null || compareLevels(level, top) > 0 ? level : top), null);
