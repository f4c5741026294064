import { InsetText } from '@countersign/ui';
import { graphql } from '../../generated/gql.js';
import { FindingsBySeverity } from '../../parts/FindingsBySeverity.js';
import { usePageQuery } from '../../parts/usePageQuery.js';
import { Page } from '../../shell/Page.js';
import { paths } from '../../shell/paths.js';
import { NotFoundPage } from '../not-found/NotFoundPage.js';

const FINDINGS = graphql(`
  query AssessmentFindings($id: ID!) {
    assessment(id: $id) {
      id
      title
      findings {
        rule
        severity
        itemId
        field
        message
        remedy
        law
      }
    }
  }
`);

export const FindingsPage = ({ assessmentId }: { assessmentId: string }) => {
  const { data, instead } = usePageQuery(FINDINGS, { id: assessmentId });
  if (!data) return instead;
  const { assessment } = data;
  if (assessment === null) return <NotFoundPage />;
  return (
    <Page
      title="What the rules say"
      caption={assessment.title}
      back={{ href: paths.assessment(assessmentId), text: 'Back to the assessment' }}
    >
      {assessment.findings.length === 0 && <InsetText>The rules have nothing to say of this assessment.</InsetText>}
      <FindingsBySeverity
        findings={assessment.findings}
        href={(itemId) => paths.assessmentItem(assessmentId, itemId)}
      />
    </Page>
  );
};
