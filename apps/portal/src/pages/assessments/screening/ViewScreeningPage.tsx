import * as words from '@countersign/words/portal/pages/assessments/screening';
import { paths } from '../../../browser/paths.js';
import { NotNowPage } from '../../../instead/NotNowPage.js';
import { asksNoScreening } from './screening-to-show.js';
import { useScreening } from './useScreening.js';
import { ViewForm } from './ViewForm.js';

export const ViewScreeningPage = ({ assessmentId }: { assessmentId: string }) => {
  const { assessment, instead, refetch } = useScreening(assessmentId);
  if (!assessment) return instead;
  if (assessment.screening.itemId === null)
    return (
      <NotNowPage
        title={words.yourViewOfTheScreening}
        caption={assessment.title}
        back={{ href: paths.assessmentScreening(assessmentId), text: words.backToTheScreening }}
        because={asksNoScreening}
      />
    );
  return <ViewForm assessment={assessment} onReadAgain={refetch} />;
};
