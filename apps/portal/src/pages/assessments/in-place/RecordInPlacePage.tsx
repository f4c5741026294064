import { useMay } from '../../../layout/MeProvider.js';
import { NotFoundPage } from '../../../instead/NotFoundPage.js';
import { useAssessmentDocument } from '../reading/useAssessmentDocument.js';
import { RecordInPlaceForm } from './RecordInPlaceForm.js';

interface RecordInPlacePageProps {
  readonly assessmentId: string;
  readonly itemId: string;
  /** The place of the measure among those of its risk, from 0. */
  readonly place: string;
}

export const RecordInPlacePage = ({ assessmentId, itemId, place }: RecordInPlacePageProps) => {
  const mayRecord = useMay('record-measure-in-place');
  const { assessment, instead } = useAssessmentDocument(assessmentId);
  if (!assessment) return instead;
  const item = assessment.items.find(({ id }) => id === itemId);
  const measure = item?.content?.kind === 'risk' ? item.content.measures[Number(place)] : undefined;
  if (item === undefined || measure === undefined || !mayRecord) return <NotFoundPage />;
  return <RecordInPlaceForm assessmentId={assessmentId} item={item} measure={measure} />;
};
