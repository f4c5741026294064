import { measuresToFollow } from '@countersign/domain/risk';
import * as words from '@countersign/words/portal/pages/assessments/in-place';
import { today } from '../../../parts/words/today.js';
import { paths } from '../../../browser/paths.js';
import { NotNowPage } from '../../../instead/NotNowPage.js';
import { resolvedDocument } from '../reading/resolved.js';
import { useAssessmentDocument } from '../reading/useAssessmentDocument.js';
import { notInPlace } from './measures-to-follow.js';
import { RecordSeveralForm } from './RecordSeveralForm.js';

/** Several measures at once: what one day, and one thing that shows it, hold for. */
export const RecordSeveralPage = ({ assessmentId }: { assessmentId: string }) => {
  const { assessment, instead } = useAssessmentDocument(assessmentId);
  if (!assessment) return instead;
  const risks = notInPlace(measuresToFollow(resolvedDocument(assessment.items), today()));
  if (risks.length === 0)
    return (
      <NotNowPage
        title={words.markSeveralMeasures}
        caption={assessment.title}
        back={{ href: paths.measuresInPlace(assessmentId), text: words.backToTheMeasures }}
        because={words.everyMeasureIsAlreadyMarked}
      />
    );
  return <RecordSeveralForm assessmentId={assessmentId} caption={assessment.title} risks={risks} />;
};
