import { labels } from '@countersign/catalogue';
import { levelOf, type Level, type Matrix } from '@countersign/domain/matrix';
import { MatrixTable, type MatrixTone } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/records';

/** How many risks stand in one cell of the matrix: before measures, and as they are now. */
export interface InCell {
  readonly before: number;
  readonly now: number;
}

const tones: Record<Level, MatrixTone> = { low: 'green', medium: 'yellow', high: 'red' };

const steps = (scale: Matrix['likelihoods']) => scale.map(({ code, label }) => ({ key: code, label }));

interface HeatMapProps {
  readonly caption: string;
  readonly matrix: Matrix;
  /** How many risks stand in a cell; left out where only the matrix is shown. */
  readonly inCell?: ((severity: string, likelihood: string) => InCell) | undefined;
}

/** A matrix drawn as a table: the level of every cell, and how many risks stand there before measures and now. */
export const HeatMap = ({ caption, matrix, inCell }: HeatMapProps) => (
  <MatrixTable
    caption={caption}
    rows={{ title: words.severity, steps: steps(matrix.severities) }}
    columns={{ title: words.likelihood, steps: steps(matrix.likelihoods) }}
    cell={(severity, likelihood) => {
      const level = levelOf(matrix, likelihood, severity);
      if (level === null) return { text: '', tone: 'grey' };
      const counts = inCell?.(severity, likelihood);
      return {
        tone: tones[level],
        text: (
          <>
            {labels.level[level]}
            {counts && counts.before + counts.now > 0 && (
              <>
                <br />
                {words.beforeNow({ before: counts.before, now: counts.now })}
              </>
            )}
          </>
        ),
      };
    }}
  />
);
