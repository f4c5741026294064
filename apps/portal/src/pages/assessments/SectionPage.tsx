import { goodOfSection, labels } from '@countersign/catalogue';
import { canBeReliedOn } from '@countersign/domain/document/answers';
import { isAnswered } from '@countersign/domain/document/items';
import { Button, ButtonGroup, TaskList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments';
import { useMay } from '../../layout/MeProvider.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { NotFoundPage } from '../../instead/NotFoundPage.js';
import { ItemStatus } from './ItemStatus.js';
import { nextToAnswer } from './reading/next-to-answer.js';
import { OthersSaving } from './merging/OthersSaving.js';
import { outlineOf } from './reading/outline.js';
import { resolved, resolvedDocument } from './reading/resolved.js';
import { sectionTitle } from './reading/section-title.js';
import { useAssessmentDocument } from './reading/useAssessmentDocument.js';

/** The items of one section, each with who answers it and how it stands. */
export const SectionPage = ({ assessmentId, sectionId }: { assessmentId: string; sectionId: string }) => {
  const mayAnswer = useMay('answer-item');
  const { assessment, instead } = useAssessmentDocument(assessmentId);
  if (!assessment) return instead;
  const items = assessment.items.filter(({ section, tableId }) => section === sectionId && tableId === null);
  const [first] = items;
  if (first === undefined) return <NotFoundPage />;
  const document = resolvedDocument(assessment.items);
  const here = items.find((item) => !isAnswered(resolved(item), document));
  const toRelyOn = items.filter((item) => canBeReliedOn(resolved(item)));
  const next = here ?? nextToAnswer(outlineOf(document), null);
  return (
    <Page
      title={sectionTitle(sectionId)}
      caption={assessment.title}
      back={{ href: paths.assessment(assessmentId), text: words.backToTheAssessment }}
    >
      <OthersSaving assessment={assessment} />
      <p className="govuk-body">{goodOfSection(sectionId)}</p>
      <TaskList
        items={items.map((item) => ({
          title: item.title,
          href: paths.assessmentItem(assessmentId, item.id),
          hint: labels.placement[item.placement],
          status: <ItemStatus item={item} document={document} />,
        }))}
      />
      {mayAnswer && assessment.openToWriting && (
        <ButtonGroup>
          {next && (
            <Button href={paths.assessmentItem(assessmentId, next.id)}>
              {here ? words.answerTheNextItem : words.goToTheNextUnanswered}
            </Button>
          )}
          {toRelyOn.length > 1 && (
            <Button variant="secondary" href={paths.relyOnItems(assessmentId, sectionId)}>
              {words.relyOnSeveralItems}
            </Button>
          )}
        </ButtonGroup>
      )}
    </Page>
  );
};
