import { Heading, SummaryList } from '@countersign/ui';
import { bySection } from '../../../parts/by-section.js';
import { useAround } from '../../../parts/content/around.js';
import { paths } from '../../../shell/paths.js';
import type { AssessmentDocument } from '../assessment-document.js';
import { resolvedDocument } from '../resolved.js';
import { inBrief } from './brief.js';

/** Every answer in brief, each with a link to change it. */
export const CheckAnswers = ({ assessment, change }: { assessment: AssessmentDocument; change: boolean }) => {
  const around = useAround();
  const document = resolvedDocument(assessment.items);
  return bySection(document.filter(({ tableId }) => tableId === null)).map((section) => (
    <section key={section.id} aria-label={section.title}>
      <Heading level={3}>{section.title}</Heading>
      <SummaryList
        rows={section.items.map((item) => ({
          key: item.title,
          value: inBrief(item, document, around),
          actions: [
            {
              href: paths.assessmentItem(assessment.id, item.id, 'hand-in'),
              text: change ? 'Change' : 'Read',
              hiddenText: item.title,
            },
          ],
        }))}
      />
    </section>
  ));
};
