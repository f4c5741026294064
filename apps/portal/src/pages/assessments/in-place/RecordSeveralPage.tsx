import { measuresToFollow } from '@countersign/domain/risk';
import { today } from '../../../parts/words/today.js';
import { useMay } from '../../../layout/MeProvider.js';
import { paths } from '../../../browser/paths.js';
import { NotPossiblePage } from '../reading/NotPossiblePage.js';
import { resolvedDocument } from '../reading/resolved.js';
import { useAssessmentDocument } from '../reading/useAssessmentDocument.js';
import { notInPlace } from './measures-to-follow.js';
import { RecordSeveralForm } from './RecordSeveralForm.js';

/** Several measures at once: what one day, and one thing that shows it, hold for. */
export const RecordSeveralPage = ({ assessmentId }: { assessmentId: string }) => {
  const mayRecord = useMay('record-measure-in-place');
  const { assessment, instead } = useAssessmentDocument(assessmentId);
  if (!assessment) return instead;
  const risks = notInPlace(measuresToFollow(resolvedDocument(assessment.items), today()));
  if (!mayRecord || risks.length === 0)
    return (
      <NotPossiblePage
        title="Record that several measures are in place"
        caption={assessment.title}
        back={{ href: paths.measuresInPlace(assessmentId), text: 'Back to the measures' }}
      />
    );
  return <RecordSeveralForm assessmentId={assessmentId} caption={assessment.title} risks={risks} />;
};
