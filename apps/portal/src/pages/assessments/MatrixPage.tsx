import { labels } from '@countersign/catalogue';
import { counting, levelOf } from '@countersign/domain';
import { MatrixTable, SummaryList, type MatrixTone } from '@countersign/ui';
import { Page } from '../../shell/Page.js';
import { paths } from '../../shell/paths.js';
import { matrixById } from '@countersign/catalogue';
import { NotFoundPage } from '../not-found/NotFoundPage.js';
import { resolvedDocument } from './resolved.js';
import { useAssessmentDocument } from './useAssessmentDocument.js';

const tones: Record<'low' | 'medium' | 'high', MatrixTone> = { low: 'green', medium: 'yellow', high: 'red' };

/** The matrix that this assessment is pinned to, as data, with how many of its risks stand in each cell after measures. */
export const MatrixPage = ({ assessmentId }: { assessmentId: string }) => {
  const { assessment, instead } = useAssessmentDocument(assessmentId);
  if (!assessment) return instead;
  const matrix = matrixById(assessment.matrixId);
  if (matrix === null) return <NotFoundPage />;
  const risks = counting(resolvedDocument(assessment.items), 'risk').map(({ content }) => content);
  const steps = (scale: typeof matrix.likelihoods) => scale.map(({ code, label }) => ({ key: code, label }));
  const inCell = (severity: string, likelihood: string) =>
    risks.filter((risk) => risk.residualSeverity === severity && risk.residualLikelihood === likelihood).length;
  return (
    <Page
      title={matrix.title}
      caption={assessment.title}
      back={{ href: paths.assessment(assessmentId), text: 'Back to the assessment' }}
    >
      <p className="govuk-body">
        Every level is read from this table and from nowhere else. {matrix.standing} In brackets: how many risks of this
        assessment stand there after their measures.
      </p>
      <MatrixTable
        caption="Likelihood against severity"
        rows={{ title: 'Severity', steps: steps(matrix.severities) }}
        columns={{ title: 'Likelihood', steps: steps(matrix.likelihoods) }}
        cell={(severity, likelihood) => {
          const level = levelOf(matrix, likelihood, severity);
          return level === null
            ? { text: '', tone: 'grey' }
            : { text: `${labels.level[level]} (${inCell(severity, likelihood)})`, tone: tones[level] };
        }}
      />
      <SummaryList
        rows={[
          { key: 'Matrix', value: `${matrix.id}, version ${assessment.matrixVersion}` },
          { key: 'Source', value: matrix.source },
        ]}
      />
    </Page>
  );
};
