import { labels, matrixById } from '@countersign/catalogue';
import * as words from '@countersign/words/portal/pages/assessments/findings';
import { graphql, readFragment } from '../../../generated/index.js';
import { FindingReport } from '../../../parts/findings/FindingReport.js';
import { findingsInPlace } from '../../../parts/findings/findings-in-place.js';
import { Hash } from '../../../parts/words/Hash.js';
import { dayInWords } from '../../../parts/words/in-words.js';
import { today } from '../../../parts/words/today.js';
import { SignedText } from '../../../parts/records/SignedText.js';
import { usePageQuery } from '../../../parts/reading/usePageQuery.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { NotFoundPage } from '../../../instead/NotFoundPage.js';
import { FINDING_TO_JUDGE } from '../../../parts/findings/finding-to-judge.js';
import { readDocument } from '../reading/read-document.js';

const REPORT = graphql(`
  query AssessmentReport($id: ID!) {
    assessment(id: $id) {
      id
      hash
      standing {
        id
        hash
      }
      releaseNumber
      controller {
        id
        name
        demonstration
      }
      findings {
        ...FindingToJudge
      }
      ...AssessmentDocument
    }
  }
`);

/** What the rules say of an assessment, on a page to print and send. */
export const ReportPage = ({ assessmentId }: { assessmentId: string }) => {
  const { data, instead } = usePageQuery(REPORT, { id: assessmentId });
  if (!data) return instead;
  const { assessment } = data;
  const document = readDocument(assessment);
  if (!assessment || !document) return <NotFoundPage />;
  const { controller, hash, releaseNumber, standing } = assessment;
  return (
    <Page
      title={words.ruleCheckReport}
      caption={controller.name}
      back={{ href: paths.assessmentFindings(assessmentId), text: words.backToTheRuleCheck }}
    >
      {controller.demonstration && (
        <p className="govuk-body">
          {words.demonstrationThisSaysNothingAbout({
            strong: (text) => <strong>{text}</strong>,
            controller: controller.name,
          })}
        </p>
      )}
      <FindingReport
        facts={[
          { key: words.force, value: controller.name },
          { key: words.assessment, value: document.title },
          { key: words.basedOn, value: words.releaseReleaseNumber({ releaseNumber }) },
          { key: words.status, value: labels.assessmentState[document.state] },
          {
            key: words.matrix,
            value: words.matrixIdVersionMatrixVersion({
              matrixId: matrixById(document.matrixId)?.title ?? document.matrixId,
              matrixVersion: document.matrixVersion,
            }),
          },
          { key: words.lawAsAt, value: dayInWords(today()) },
          { key: words.sha256OfTheDocument, value: <Hash>{hash}</Hash> },
          ...(standing === null
            ? []
            : [{ key: words.signature, value: <SignedText hash={hash} standing={standing} /> }]),
        ]}
        findings={findingsInPlace(readFragment(FINDING_TO_JUDGE, assessment.findings), document.items)}
      />
    </Page>
  );
};
