import { matrixById } from '@countersign/catalogue';
import { Heading, InsetText, SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments';
import { HeatMap } from '../../parts/records/HeatMap.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { NotFoundPage } from '../../instead/NotFoundPage.js';
import { resolvedDocument } from './reading/resolved.js';
import { risksInCells } from './risk/risks-in-cells.js';
import { RisksByName } from './risk/RisksByName.js';
import { useAssessmentDocument } from './reading/useAssessmentDocument.js';

/** The matrix that this assessment is pinned to, as data, with how many of its risks stand in each cell, and which. */
export const MatrixPage = ({ assessmentId }: { assessmentId: string }) => {
  const { assessment, instead } = useAssessmentDocument(assessmentId);
  if (!assessment) return instead;
  const matrix = matrixById(assessment.matrixId);
  if (matrix === null) return <NotFoundPage />;
  const risks = assessment.items.filter(({ applies, content }) => applies && content?.kind === 'risk');
  return (
    <Page
      wide
      title={matrix.title}
      caption={assessment.title}
      back={{ href: paths.assessment(assessmentId), text: words.backToTheAssessment }}
    >
      <p className="govuk-body">{words.allRiskLevelsCome({ standing: matrix.standing })}</p>
      <HeatMap
        caption={words.likelihoodAgainstSeverity}
        matrix={matrix}
        inCell={risksInCells(resolvedDocument(assessment.items), matrix)}
      />
      <SummaryList
        rows={[
          {
            key: words.matrix,
            value: words.matrixIdVersionMatrixVersion({ matrixId: matrix.id, matrixVersion: assessment.matrixVersion }),
          },
          { key: words.source, value: matrix.source },
        ]}
      />
      <Heading level={2}>{words.risksByName}</Heading>
      {risks.length === 0 ? (
        <InsetText>{words.thereAreNoRisks}</InsetText>
      ) : (
        <RisksByName assessmentId={assessmentId} risks={risks} />
      )}
    </Page>
  );
};
