import * as words from '@countersign/words/portal/pages/assessments/in-place';
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
        title={words.markAMeasure}
        caption={item.title}
        back={{ href: paths.measuresInPlace(assessmentId), text: words.backToTheMeasures }}
        because={isRecorded ? words.thisMeasureIsAlreadyMarked : words.thisMeasureIsNoLonger}
      />
    );
  return <RecordInPlaceForm assessmentId={assessmentId} item={item} measure={measure} />;
};
