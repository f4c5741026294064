import { canBeReliedOn } from '@countersign/domain/document/answers';
import { useMay } from '../../../layout/MeProvider.js';
import { paths } from '../../../browser/paths.js';
import { NotPossiblePage } from '../reading/NotPossiblePage.js';
import { resolved } from '../reading/resolved.js';
import { useAssessmentDocument } from '../reading/useAssessmentDocument.js';
import { RelyOnForm } from './RelyOnForm.js';

/** Several national items of one section, each of which the force has said nothing of yet. */
export const RelyOnPage = ({ assessmentId, sectionId }: { assessmentId: string; sectionId: string }) => {
  const mayAnswer = useMay('answer-item');
  const { assessment, instead } = useAssessmentDocument(assessmentId);
  if (!assessment) return instead;
  const items = assessment.items.filter((item) => item.section === sectionId && canBeReliedOn(resolved(item)));
  if (!mayAnswer || !assessment.openToWriting || items.length === 0)
    return (
      <NotPossiblePage
        title="Rely on several items"
        caption={assessment.title}
        back={{ href: paths.assessment(assessmentId), text: 'Back to the assessment' }}
      />
    );
  return <RelyOnForm assessment={assessment} sectionId={sectionId} items={items} />;
};
