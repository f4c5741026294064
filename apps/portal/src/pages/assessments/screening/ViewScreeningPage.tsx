import { useMay } from '../../../layout/MeProvider.js';
import { paths } from '../../../browser/paths.js';
import { NotPossiblePage } from '../reading/NotPossiblePage.js';
import { useScreening } from './useScreening.js';
import { ViewForm } from './ViewForm.js';

export const ViewScreeningPage = ({ assessmentId }: { assessmentId: string }) => {
  const mayView = useMay('view-screening');
  const { assessment, instead, refetch } = useScreening(assessmentId);
  if (!assessment) return instead;
  if (!mayView || assessment.screening.itemId === null)
    return (
      <NotPossiblePage
        title="Your view of the screening"
        caption={assessment.title}
        back={{ href: paths.assessmentScreening(assessmentId), text: 'Back to the screening' }}
      />
    );
  return <ViewForm assessment={assessment} onReadAgain={refetch} />;
};
