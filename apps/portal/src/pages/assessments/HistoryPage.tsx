import * as words from '@countersign/words/portal/pages/assessments';
import { graphql } from '../../generated/gql.js';
import { AssessmentHistory } from '../../parts/records/AssessmentHistory.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { NotFoundPage } from '../../instead/NotFoundPage.js';

const HISTORY = graphql(`
  query AssessmentHistoryPage($id: ID!) {
    assessment(id: $id) {
      id
      title
      ...AssessmentHistory_assessment
    }
  }
`);

export const HistoryPage = ({ assessmentId }: { assessmentId: string }) => {
  const { data, instead } = usePageQuery(HISTORY, { id: assessmentId });
  if (!data) return instead;
  if (data.assessment === null) return <NotFoundPage />;
  return (
    <Page
      title={words.history}
      caption={data.assessment.title}
      back={{ href: paths.assessment(assessmentId), text: words.backToTheAssessment }}
    >
      <p className="govuk-body">{words.newestFirstNobodyCanChange}</p>
      <AssessmentHistory headingLevel={2} assessment={data.assessment} />
    </Page>
  );
};
