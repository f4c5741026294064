import { canBeReliedOn } from '@countersign/domain/document/answers';
import { paths } from '../../../browser/paths.js';
import { NotNowPage } from '../../../instead/NotNowPage.js';
import { isWithReaders } from '../reading/is-with-readers.js';
import { resolved } from '../reading/resolved.js';
import { useAssessmentDocument } from '../reading/useAssessmentDocument.js';
import { RelyOnForm } from './RelyOnForm.js';

/** Several national items of one section, each of which the force has said nothing of yet. */
export const RelyOnPage = ({ assessmentId, sectionId }: { assessmentId: string; sectionId: string }) => {
  const { assessment, instead } = useAssessmentDocument(assessmentId);
  if (!assessment) return instead;
  const items = assessment.items.filter((item) => item.section === sectionId && canBeReliedOn(resolved(item)));
  if (!assessment.openToWriting || items.length === 0)
    return (
      <NotNowPage
        title="Rely on several items"
        caption={assessment.title}
        back={{ href: paths.assessment(assessmentId), text: 'Back to the assessment' }}
        because={
          assessment.openToWriting
            ? 'No item of this section is left to rely on: each has a stance already, or only your force can answer it.'
            : isWithReaders
        }
      />
    );
  return <RelyOnForm assessment={assessment} sectionId={sectionId} items={items} />;
};
