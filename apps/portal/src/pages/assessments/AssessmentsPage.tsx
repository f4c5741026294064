import { labels } from '@countersign/catalogue';
import { SummaryList, Tag } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments';
import { graphql } from '../../generated/gql.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { When } from '../../parts/words/When.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { NoAssessment } from './NoAssessment.js';
import { stateColour } from './reading/state-colour.js';
import { sinceSigned } from '../../parts/records/since-signed.js';

const ASSESSMENTS = graphql(`
  query Assessments {
    assessments {
      id
      title
      releaseNumber
      state
      startedAt
      itemCount
      answeredCount
      blockingCount
      unsignedCount
    }
  }
`);

const stops = (count: number) => (count === 0 ? words.nothing : words.problemsToFixBefore({ count }));

export const AssessmentsPage = () => {
  const { data, instead } = usePageQuery(ASSESSMENTS, {});
  if (!data) return instead;
  return (
    <Page title={words.yourForcesAssessments}>
      {data.assessments.length === 0 && <NoAssessment />}
      {data.assessments.map((assessment) => (
        <SummaryList
          key={assessment.id}
          card={{
            title: assessment.title,
            actions: [{ href: paths.assessment(assessment.id), text: words.open }],
          }}
          rows={[
            {
              key: words.status,
              value: <Tag colour={stateColour[assessment.state]}>{labels.assessmentState[assessment.state]}</Tag>,
            },
            ...sinceSigned(assessment.unsignedCount),
            { key: words.basedOn, value: words.releaseReleaseNumber({ releaseNumber: assessment.releaseNumber }) },
            { key: words.started, value: <When at={assessment.startedAt} /> },
            {
              key: words.answered,
              value: words.ofItems({ answeredCount: assessment.answeredCount, itemCount: assessment.itemCount }),
            },
            { key: words.problemsToFix, value: stops(assessment.blockingCount) },
          ]}
        />
      ))}
    </Page>
  );
};
