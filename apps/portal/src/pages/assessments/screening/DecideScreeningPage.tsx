import { screeningWaitsFor } from '@countersign/domain/assessment/screening';
import { useMay } from '../../../layout/MeProvider.js';
import { paths } from '../../../browser/paths.js';
import { NotPossiblePage } from '../reading/NotPossiblePage.js';
import { NoneNeededForm } from './NoneNeededForm.js';
import { useScreening } from './useScreening.js';

export const DecideScreeningPage = ({ assessmentId }: { assessmentId: string }) => {
  const mayDecide = useMay('decide-screening');
  const { assessment, instead, refetch } = useScreening(assessmentId);
  if (!assessment) return instead;
  if (!mayDecide || screeningWaitsFor(assessment.screening) !== 'decision')
    return (
      <NotPossiblePage
        title="Sign that no assessment is needed"
        caption={assessment.title}
        back={{ href: paths.assessmentScreening(assessmentId), text: 'Back to the screening' }}
      />
    );
  return <NoneNeededForm assessment={assessment} onReadAgain={refetch} />;
};
