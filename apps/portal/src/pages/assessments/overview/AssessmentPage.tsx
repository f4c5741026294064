import { Heading } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/overview';
import { graphql } from '../../../generated/index.js';
import { standingOf } from '../../../parts/findings/finding-groups.js';
import { usePageQuery } from '../../../parts/reading/usePageQuery.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { NotFoundPage } from '../../../instead/NotFoundPage.js';
import { DeparturesWaiting } from './DeparturesWaiting.js';
import { InspectionsOfIt } from './InspectionsOfIt.js';
import { MoreOfIt } from './MoreOfIt.js';
import { SectionTasks } from './SectionTasks.js';
import { WhereItStands } from './WhereItStands.js';
import { readDocument } from '../reading/read-document.js';

const ASSESSMENT = graphql(`
  query AssessmentOverview($id: ID!) {
    assessment(id: $id) {
      id
      title
      controller {
        id
        name
      }
      findings {
        itemId
        severity
        override {
          id
          by {
            id
          }
          confirmedBy {
            id
          }
        }
      }
      ...AssessmentDocument
      ...WhereItStands_assessment
      ...SectionTasks_assessment
      ...MoreOfIt_assessment
      ...InspectionsOfIt_assessment
    }
  }
`);

/** An assessment as a task list: where it stands, what happens next, and every section with how far it is. */
export const AssessmentPage = ({ assessmentId }: { assessmentId: string }) => {
  const { data, instead } = usePageQuery(ASSESSMENT, { id: assessmentId });
  if (!data) return instead;
  const { assessment } = data;
  const document = readDocument(assessment);
  if (!assessment || !document) return <NotFoundPage />;
  const standing = assessment.findings.filter((finding) => standingOf(finding) !== 'set-aside');
  return (
    <Page
      title={assessment.title}
      caption={assessment.controller.name}
      back={{ href: paths.assessments, text: words.allAssessments }}
    >
      <WhereItStands assessment={assessment} items={document.items} />
      <DeparturesWaiting assessment={document} />
      <Heading level={2}>{words.sections}</Heading>
      <SectionTasks assessment={document} screened={assessment} findings={standing} />
      <Heading level={2}>{words.moreAboutThisAssessment}</Heading>
      <MoreOfIt assessment={assessment} document={document} findings={standing} />
      <InspectionsOfIt assessment={assessment} />
    </Page>
  );
};
