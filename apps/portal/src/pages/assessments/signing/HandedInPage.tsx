import { Button, Heading } from '@countersign/ui';
import { Hash } from '../../../parts/Hash.js';
import { Page } from '../../../shell/Page.js';
import { paths } from '../../../shell/paths.js';
import { NotNowPage } from './NotNowPage.js';
import { useAssessmentRound } from './useAssessmentRound.js';

export const HandedInPage = ({ assessmentId }: { assessmentId: string }) => {
  const { assessment, instead } = useAssessmentRound(assessmentId);
  if (!assessment) return instead;
  const { round } = assessment;
  if (round === null) return <NotNowPage assessment={assessment} title="Handing in" />;
  return (
    <Page
      title="Assessment handed in"
      confirmation={
        <>
          SHA-256
          <br />
          <Hash>{round.hash}</Hash>
        </>
      }
    >
      <Heading level={2}>What happens next</Heading>
      <p className="govuk-body">
        The data protection officer reads exactly this text and gives sealed advice. The information asset owner
        approves the measures. Then the senior information risk owner decides. Nobody can change the text meanwhile.
      </p>
      <Button href={paths.assessment(assessmentId)}>Go to the assessment</Button>
    </Page>
  );
};
