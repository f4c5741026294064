import { canBeReliedOn } from '@countersign/domain/document/answers';
import * as words from '@countersign/words/portal/pages/assessments/relying';
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
        title={words.relyOnSeveralItems}
        caption={assessment.title}
        back={{ href: paths.assessment(assessmentId), text: words.backToTheAssessment }}
        because={assessment.openToWriting ? words.thereIsNothingLeft : isWithReaders}
      />
    );
  return <RelyOnForm assessment={assessment} sectionId={sectionId} items={items} />;
};
