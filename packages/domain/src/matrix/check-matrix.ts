import { compareLevels, levelOf, type Matrix } from './matrix.js';

/** What is wrong with a matrix: two entries of a scale with one code, a pair without a level, a step that lowers it. */
export type MatrixFault =
  | { readonly kind: 'blank-scale'; readonly scale: 'likelihoods' | 'severities' }
  | { readonly kind: 'code-twice'; readonly scale: 'likelihoods' | 'severities'; readonly code: string }
  | { readonly kind: 'no-level'; readonly likelihood: string; readonly severity: string }
  | {
      readonly kind: 'falls';
      readonly axis: 'likelihood' | 'severity';
      readonly likelihood: string;
      readonly severity: string;
    };

/**
 * The faults of a matrix; none where it is complete and monotone in each axis, so that more likely or more severe is
 * never a lower level (law 7; ICO guidance, step 5). A fall is told by the pair that it falls to.
 */
export const checkMatrix = (matrix: Matrix): readonly MatrixFault[] => [
  ...scaleFaults(matrix, 'likelihoods'),
  ...scaleFaults(matrix, 'severities'),
  ...matrix.severities.flatMap(({ code: severity }, s) =>
    matrix.likelihoods.flatMap(({ code: likelihood }, l): readonly MatrixFault[] => {
      const level = levelOf(matrix, likelihood, severity);
      if (level === null) return [{ kind: 'no-level', likelihood, severity }];
      const lessLikely = levelOf(matrix, matrix.likelihoods[l - 1]?.code ?? null, severity);
      const lessSevere = levelOf(matrix, likelihood, matrix.severities[s - 1]?.code ?? null);
      return [
        ...(lessLikely !== null && compareLevels(level, lessLikely) < 0
          ? [{ kind: 'falls', axis: 'likelihood', likelihood, severity } as const]
          : []),
        ...(lessSevere !== null && compareLevels(level, lessSevere) < 0
          ? [{ kind: 'falls', axis: 'severity', likelihood, severity } as const]
          : []),
      ];
    }),
  ),
];

const scaleFaults = (matrix: Matrix, scale: 'likelihoods' | 'severities'): readonly MatrixFault[] => {
  const codes = matrix[scale].map(({ code }) => code);
  if (codes.length === 0) return [{ kind: 'blank-scale', scale }];
  const twice = new Set(codes.filter((code, place) => codes.indexOf(code) !== place));
  return [...twice].map((code) => ({ kind: 'code-twice', scale, code }));
};
