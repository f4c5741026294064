import { screeningWaitsFor } from '@countersign/domain';
import { useMay } from '../../../shell/MeProvider.js';
import { NotFoundPage } from '../../not-found/NotFoundPage.js';
import { NoneNeededForm } from './NoneNeededForm.js';
import { useScreening } from './useScreening.js';

export const DecideScreeningPage = ({ assessmentId }: { assessmentId: string }) => {
  const mayDecide = useMay('decide-screening');
  const { assessment, instead, refetch } = useScreening(assessmentId);
  if (!assessment) return instead;
  if (!mayDecide || screeningWaitsFor(assessment.screening) !== 'decision') return <NotFoundPage />;
  return <NoneNeededForm assessment={assessment} onReadAgain={refetch} />;
};
