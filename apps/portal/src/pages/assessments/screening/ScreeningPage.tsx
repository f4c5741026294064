import { Button, Heading, InsetText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/screening';
import { StepButtons } from '../../../parts/acting/StepButtons.js';
import { useMe, useMay } from '../../../layout/MeProvider.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { CriteriaMet } from './CriteriaMet.js';
import { NoneIsNeeded } from './NoneIsNeeded.js';
import { screeningSteps } from './screening-steps.js';
import { asksNoScreening } from './screening-to-show.js';
import { useScreening } from './useScreening.js';
import { ViewToRead } from './ViewToRead.js';

/** Whether an assessment is needed at all: the criteria, the view of the adviser, and the decision where none is. */
export const ScreeningPage = ({ assessmentId }: { assessmentId: string }) => {
  const { acts } = useMe();
  const mayAnswer = useMay('answer-item');
  const { assessment, instead } = useScreening(assessmentId);
  if (!assessment) return instead;
  const { screening, openToWriting } = assessment;
  return (
    <Page
      title={words.isAnAssessmentNeeded}
      caption={assessment.title}
      back={{ href: paths.assessment(assessmentId), text: words.backToTheAssessment }}
    >
      {screening.itemId === null ? (
        <InsetText>{words.asksNoScreeningTheForce({ asksNoScreening })}</InsetText>
      ) : (
        <>
          <CriteriaMet screening={screening} />
          <Button
            href={paths.assessmentItem(assessmentId, screening.itemId)}
            variant={screening.result === 'unanswered' && mayAnswer ? 'primary' : 'secondary'}
          >
            {mayAnswer && openToWriting ? words.answerTheCriteria : words.readTheAnswer}
          </Button>
          <Heading level={2}>{words.dataProtectionOfficersView}</Heading>
          <ViewToRead view={screening.view} />
          {screening.decision && <NoneIsNeeded decision={screening.decision} />}
          <StepButtons steps={screeningSteps(assessmentId, screening, acts)} />
        </>
      )}
    </Page>
  );
};
