import { useMay } from '../../../shell/MeProvider.js';
import { NotFoundPage } from '../../not-found/NotFoundPage.js';
import { NoneNeededForm } from './NoneNeededForm.js';
import { canDecideNone } from './screening-to-show.js';
import { useScreening } from './useScreening.js';

export const DecideScreeningPage = ({ assessmentId }: { assessmentId: string }) => {
  const mayDecide = useMay('decide-screening');
  const { assessment, instead, refetch } = useScreening(assessmentId);
  if (!assessment) return instead;
  if (!mayDecide || !canDecideNone(assessment.screening)) return <NotFoundPage />;
  return <NoneNeededForm assessment={assessment} onReadAgain={refetch} />;
};
