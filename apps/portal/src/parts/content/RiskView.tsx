import { labels, matrices, matrixById } from '@countersign/catalogue';
import type { RiskContent } from '@countersign/domain';
import { SummaryList } from '@countersign/ui';
import { MeasureList } from './MeasureList.js';
import { score } from './score.js';
import { labelOf, row } from './rows.js';

/** A risk to be read, with the levels that the matrix gives it. */
export const RiskView = ({ content, matrixId }: { content: RiskContent; matrixId?: string | undefined }) => {
  const matrix = (matrixId === undefined ? null : matrixById(matrixId)) ?? matrices[0];
  return (
    <SummaryList
      rows={[
        row('Risk', content.title),
        row('Harm to people', content.harm),
        row('Kind of harm', labels.harmType[content.harmType]),
        row('Regime', labelOf(labels.regime, content.regime)),
        row('Before measures', score(matrix, content.likelihood, content.severity)),
        { key: 'Measures', value: <MeasureList measures={content.measures} /> },
        row('After measures', score(matrix, content.residualLikelihood, content.residualSeverity)),
      ]}
    />
  );
};
