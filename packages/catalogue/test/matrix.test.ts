import { matrices, matrixById } from '@countersign/catalogue';
import { checkMatrix, compareLevels, levelOf } from '@countersign/domain/matrix';
import { duplicates } from './cited.js';

test.each(matrices.map((matrix) => [matrix.id, matrix] as const))(
  '%s has a level for every pair, and more is never a lower one',
  (_, matrix) => {
    expect(checkMatrix(matrix)).toEqual([]);
    expect(new Set(Object.values(matrix.cells).flatMap((row) => Object.values(row)))).toEqual(
      new Set(['low', 'medium', 'high']),
    );
    for (const words of [matrix.title, matrix.standing, matrix.source, matrix.version]) expect(words).not.toBe('');
  },
);

test('every matrix has an id of its own; the regulator’s comes first', () => {
  expect(matrices.map(({ id }) => id)).toEqual(['ico-3x3', 'house-3x3', 'ebios-4x4', 'sensitive-5x5']);
  expect(duplicates(matrices.map(({ title }) => title))).toEqual([]);
});

test('the cell that was rated medium and low in 2019 is high', () => {
  const matrix = matrixById('ico-3x3');
  expect(matrix && levelOf(matrix, 'probable', 'significant')).toBe('high');
  expect(matrixById('no-such')).toBeNull();
});

test('the house matrix is never milder than the regulator’s, and stricter in one cell', () => {
  const [ico, house] = [matrixById('ico-3x3'), matrixById('house-3x3')];
  if (!ico || !house) throw new Error('a matrix is missing');
  const stricter = ico.severities.flatMap(({ code: severity }) =>
    ico.likelihoods.flatMap(({ code: likelihood }) => {
      const levels = [levelOf(house, likelihood, severity), levelOf(ico, likelihood, severity)] as const;
      if (levels[0] === null || levels[1] === null) throw new Error('a cell is empty');
      expect(compareLevels(levels[0], levels[1])).toBeGreaterThanOrEqual(0);
      return levels[0] === levels[1] ? [] : [[likelihood, severity, levels[0]]];
    }),
  );
  expect(stricter).toEqual([['remote', 'severe', 'medium']]);
});
