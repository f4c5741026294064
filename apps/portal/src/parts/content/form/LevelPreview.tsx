import { labels, type SourcedMatrix } from '@countersign/catalogue';
import { levelOf, type Level, type Likelihood, type Severity } from '@countersign/domain/matrix';
import { MatrixTable, type MatrixTone } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/content/form';
import { score } from '../words/score.js';

interface LevelPreviewProps {
  readonly title: string;
  readonly matrix: SourcedMatrix;
  readonly likelihood: Likelihood | null;
  readonly severity: Severity | null;
}

const tones: Record<Level, MatrixTone> = { low: 'green', medium: 'yellow', high: 'red' };

const steps = (scale: SourcedMatrix['likelihoods']) => scale.map(({ code, label }) => ({ key: code, label }));

/** The level that the matrix gives, said as it changes, and the matrix with its cell marked. */
export const LevelPreview = ({ title, matrix, likelihood, severity }: LevelPreviewProps) => (
  <>
    <p className="govuk-body" role="status">
      <strong>{words.levelTitle({ title: title.toLowerCase() })}</strong>{' '}
      {score(matrix, likelihood, severity) ?? words.chooseBothToSeeIt}
    </p>
    <MatrixTable
      caption={`${matrix.title}, ${title.toLowerCase()}`}
      rows={{ title: words.severity, steps: steps(matrix.severities) }}
      columns={{ title: words.likelihood, steps: steps(matrix.likelihoods) }}
      cell={(row, column) => {
        const level = levelOf(matrix, column, row);
        return {
          text: level === null ? '' : labels.level[level],
          tone: level === null ? 'grey' : tones[level],
          current: row === severity && column === likelihood,
          currentText: words.thisRisk,
        };
      }}
    />
  </>
);
