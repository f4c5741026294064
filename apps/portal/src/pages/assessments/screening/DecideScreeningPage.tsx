import { agreedThatNone, screeningWaitsFor } from '@countersign/domain/assessment/screening';
import * as words from '@countersign/words/portal/pages/assessments/screening';
import { paths } from '../../../browser/paths.js';
import { NotNowPage } from '../../../instead/NotNowPage.js';
import { NoneNeededForm } from './NoneNeededForm.js';
import { asksNoScreening, type ScreeningToShow } from './screening-to-show.js';
import { useScreening } from './useScreening.js';

const whyNot = (screening: ScreeningToShow): string => {
  const agreed = agreedThatNone(screening);
  return agreed.ok ? asksNoScreening : `${agreed.refusal}.`;
};

export const DecideScreeningPage = ({ assessmentId }: { assessmentId: string }) => {
  const { assessment, instead, refetch } = useScreening(assessmentId);
  if (!assessment) return instead;
  if (screeningWaitsFor(assessment.screening) !== 'decision')
    return (
      <NotNowPage
        title={words.signThatNoAssessment}
        caption={assessment.title}
        back={{ href: paths.assessmentScreening(assessmentId), text: words.backToTheScreening }}
        because={whyNot(assessment.screening)}
      />
    );
  return <NoneNeededForm assessment={assessment} onReadAgain={refetch} />;
};
