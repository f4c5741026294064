import { graphql, readFragment } from '../../../../generated/index.js';
import { FINDING_TO_JUDGE } from '../../../../parts/findings/finding-to-judge.js';
import { usePageQuery } from '../../../../parts/reading/usePageQuery.js';
import { NotFoundPage } from '../../../../instead/NotFoundPage.js';
import { HandInForm } from './HandInForm.js';
import { AssessmentAround } from '../../reading/AssessmentAround.js';
import { readDocument } from '../../reading/read-document.js';
import { WhyItIsBack } from './WhyItIsBack.js';

const ASSESSMENT = graphql(`
  query AssessmentToHandIn($id: ID!) {
    assessment(id: $id) {
      id
      hash
      findings {
        ...FindingToJudge
      }
      ...AssessmentDocument
      ...WhyItIsBack_assessment
    }
  }
`);

export const HandInPage = ({ assessmentId }: { assessmentId: string }) => {
  const { data, instead, refetch } = usePageQuery(ASSESSMENT, { id: assessmentId });
  if (!data) return instead;
  const document = readDocument(data.assessment);
  if (!data.assessment || !document) return <NotFoundPage />;
  const { hash } = data.assessment;
  const findings = readFragment(FINDING_TO_JUDGE, data.assessment.findings);
  return (
    <AssessmentAround assessment={document}>
      <HandInForm assessment={document} hash={hash} findings={findings} onReadAgain={refetch}>
        <WhyItIsBack assessment={data.assessment} />
      </HandInForm>
    </AssessmentAround>
  );
};
