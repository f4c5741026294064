import { NotFoundPage } from '../../../instead/NotFoundPage.js';
import { NotNowPage } from '../../../instead/NotNowPage.js';
import { paths } from '../../../browser/paths.js';
import { useAssessmentDocument } from '../reading/useAssessmentDocument.js';
import { RecordInPlaceForm } from './RecordInPlaceForm.js';

interface RecordInPlacePageProps {
  readonly assessmentId: string;
  readonly itemId: string;
  /** The place of the measure among those of its risk, from 0. */
  readonly place: string;
}

export const RecordInPlacePage = ({ assessmentId, itemId, place }: RecordInPlacePageProps) => {
  const { assessment, instead } = useAssessmentDocument(assessmentId);
  if (!assessment) return instead;
  const item = assessment.items.find(({ id, kind }) => id === itemId && kind === 'risk');
  if (item === undefined) return <NotFoundPage />;
  const measure = item.content?.kind === 'risk' ? item.content.measures[Number(place)] : undefined;
  const isRecorded = item.inPlace.some((record) => record.measure === measure?.text);
  if (measure === undefined || isRecorded)
    return (
      <NotNowPage
        title="Record that a measure is in place"
        caption={item.title}
        back={{ href: paths.measuresInPlace(assessmentId), text: 'Back to the measures' }}
        because={
          isRecorded ? 'This measure is recorded as in place already.' : 'This measure is not in the assessment now.'
        }
      />
    );
  return <RecordInPlaceForm assessmentId={assessmentId} item={item} measure={measure} />;
};
