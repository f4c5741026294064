import { useMay } from '../../../shell/MeProvider.js';
import { NotFoundPage } from '../../not-found/NotFoundPage.js';
import { useScreening } from './useScreening.js';
import { ViewForm } from './ViewForm.js';

export const ViewScreeningPage = ({ assessmentId }: { assessmentId: string }) => {
  const mayView = useMay('view-screening');
  const { assessment, instead, refetch } = useScreening(assessmentId);
  if (!assessment) return instead;
  if (!mayView || assessment.screening.itemId === null) return <NotFoundPage />;
  return <ViewForm assessment={assessment} onReadAgain={refetch} />;
};
