import { SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/signing/handing-in';
import { useAround } from '../../../../parts/content/words/around.js';
import { FoldedSections } from '../../../../parts/folding/FoldedSections.js';
import { paths } from '../../../../browser/paths.js';
import type { AssessmentDocument } from '../../reading/assessment-document.js';
import { resolvedDocument } from '../../reading/resolved.js';
import { inBrief } from './answer-in-brief.js';

/** Every answer in brief, section by section, each with a link to change it. */
export const CheckAnswers = ({ assessment, change }: { assessment: AssessmentDocument; change: boolean }) => {
  const around = useAround();
  const document = resolvedDocument(assessment.items);
  return (
    <FoldedSections label={words.sectionsOfYourAnswers} items={document.filter(({ tableId }) => tableId === null)}>
      {(items) => (
        <SummaryList
          rows={items.map((item) => ({
            key: item.title,
            value: inBrief(item, document, around),
            actions: [
              {
                href: paths.assessmentItem(assessment.id, item.id, 'hand-in'),
                text: change ? words.change : words.read,
                hiddenText: item.title,
              },
            ],
          }))}
        />
      )}
    </FoldedSections>
  );
};
