import { Button, Heading } from '@countersign/ui';
import { Hash } from '../../../parts/Hash.js';
import { Page } from '../../../shell/Page.js';
import { paths } from '../../../shell/paths.js';
import { AdviceToRead } from './AdviceToRead.js';
import { NotNowPage } from './NotNowPage.js';
import { useAssessmentRound } from './useAssessmentRound.js';

export const AdvisedPage = ({ assessmentId }: { assessmentId: string }) => {
  const { assessment, instead } = useAssessmentRound(assessmentId);
  if (!assessment) return instead;
  const { round } = assessment;
  if (!round?.advice) return <NotNowPage assessment={assessment} title="Advice" />;
  return (
    <Page
      title="Advice sealed"
      confirmation={
        <>
          On the document with SHA-256
          <br />
          <Hash>{round.hash}</Hash>
        </>
      }
    >
      <AdviceToRead advice={round.advice} />
      <Heading level={2}>What happens next</Heading>
      <p className="govuk-body">
        {round.measuresApproval
          ? 'The senior information risk owner answers each point and decides.'
          : 'The information asset owner approves the measures. Then the senior information risk owner answers each point and decides.'}
      </p>
      <Button href={paths.assessment(assessmentId)}>Go to the assessment</Button>
    </Page>
  );
};
