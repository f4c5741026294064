import { matrices, matrixById } from '@countersign/catalogue';
import { levelOf } from '@countersign/domain';
import { duplicates } from './cited.js';

test.each(matrices.map((matrix) => [matrix.id, matrix] as const))('%s has a level for every pair', (_, matrix) => {
  const levels = matrix.severities.flatMap((severity) =>
    matrix.likelihoods.map((likelihood) => levelOf(matrix, likelihood.code, severity.code)),
  );
  expect(levels).toHaveLength(9);
  expect(levels).not.toContain(null);
  expect(duplicates(matrix.likelihoods.map(({ code }) => code))).toEqual([]);
});

test('the cell that was rated medium and low in 2019 is high', () => {
  const matrix = matrixById('ico-3x3');
  expect(matrix && levelOf(matrix, 'probable', 'significant')).toBe('high');
  expect(matrixById('no-such')).toBeNull();
});
