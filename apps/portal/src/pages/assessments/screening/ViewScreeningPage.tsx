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
        title="Your view of the screening"
        caption={assessment.title}
        back={{ href: paths.assessmentScreening(assessmentId), text: 'Back to the screening' }}
        because={asksNoScreening}
      />
    );
  return <ViewForm assessment={assessment} onReadAgain={refetch} />;
};
