import { InsetText, SummaryCard } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/review';
import { AroundProvider } from '../../../parts/content/words/around.js';
import { FindingList } from '../../../parts/findings/FindingList.js';
import { FoldedSections } from '../../../parts/folding/FoldedSections.js';
import { When } from '../../../parts/words/When.js';
import { paths } from '../../../browser/paths.js';
import type { AssessmentDocument, DocumentItem } from '../reading/assessment-document.js';
import { itemAround } from '../document/item-around.js';
import { ItemInFull } from '../document/ItemInFull.js';
import { readableItem } from '../document/readable-item.js';
import type { FindingToJudge } from '../../../parts/findings/finding-to-judge.js';

interface ReviewedItemsProps {
  readonly assessment: AssessmentDocument;
  readonly items: readonly DocumentItem[];
  readonly findings: readonly FindingToJudge[];
}

const asked = (count: number) => `${words.openQuestions({ count })}.`;

/** The items that were chosen, by section: what each says, who saved it, what a rule or a person asks of it. */
export const ReviewedItems = ({ assessment, items, findings }: ReviewedItemsProps) => {
  const hrefOf = (itemId: string) => paths.assessmentItem(assessment.id, itemId);
  const around = assessment.items.map((item) => itemAround(readableItem(item)));
  return (
    <AroundProvider matrixId={assessment.matrixId} items={around} hrefOf={hrefOf}>
      <p className="govuk-body" role="status">
        {words.itemsAreShown({ items: items.length })}
      </p>
      {items.length === 0 && <InsetText>{words.noItemsMatchChooseDifferent}</InsetText>}
      <FoldedSections label={words.sectionsWithItemsToReview} items={items}>
        {(some) =>
          some.map((item) => (
            <SummaryCard
              key={item.id}
              title={item.title}
              headingLevel={4}
              actions={[{ href: hrefOf(item.id), text: words.open }]}
            >
              {item.at && (
                <p className="govuk-hint">
                  {words.savedByByWhenOpen({
                    by: item.by?.name ?? words.aFormerUser,
                    when: <When at={item.at} />,
                    openQuestions: item.openQuestions > 0 && asked(item.openQuestions),
                  })}
                </p>
              )}
              <ItemInFull item={readableItem(item)} />
              <FindingList findings={findings.filter(({ itemId }) => itemId === item.id)} />
            </SummaryCard>
          ))
        }
      </FoldedSections>
    </AroundProvider>
  );
};
