import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matrixById } from '@countersign/catalogue';
import type { Level } from '@countersign/domain/matrix';
import { parse } from 'yaml';

interface Sample {
  readonly objects: {
    readonly risk_matrix: readonly {
      readonly probability: readonly { readonly name: string }[];
      readonly impact: readonly { readonly name: string }[];
      /** Probability, then impact: the place of a level. */
      readonly grid: readonly (readonly number[])[];
    }[];
  };
}

/** The public files that the two larger matrices are taken from: a folder that a developer may have, and need not. */
const folder = process.env['COUNTERSIGN_SAMPLES'] ?? '';

const sampleOf = (name: string): Sample | null => {
  const file = join(folder, 'ciso-assistant', `${name}.yaml`);
  return folder !== '' && existsSync(file) ? (parse(readFileSync(file, 'utf8')) as Sample) : null;
};

test.each<[string, string, readonly Level[]]>([
  ['ebios-4x4', 'risk-matrix-4x4-ebios-rm', ['low', 'medium', 'high']],
  ['sensitive-5x5', 'risk-matrix-5x5-sensitive', ['low', 'medium', 'high', 'high']],
])('%s has the cells of its source', (id, name, levels) => {
  const sample = sampleOf(name);
  if (sample === null) {
    console.warn(
      `NOT COMPARED: ${name}.yaml is not here. Set COUNTERSIGN_SAMPLES to the folder with the sample files.`,
    );
    return;
  }
  const matrix = matrixById(id);
  const [source] = sample.objects.risk_matrix;
  if (!matrix || !source) throw new Error('a matrix is missing');
  expect([matrix.likelihoods.length, matrix.severities.length]).toEqual([
    source.probability.length,
    source.impact.length,
  ]);
  const ours = matrix.likelihoods.map(({ code: likelihood }) =>
    matrix.severities.map(({ code: severity }) => matrix.cells[severity]?.[likelihood]),
  );
  expect(ours).toEqual(source.grid.map((row) => row.map((place) => levels[place])));
});
