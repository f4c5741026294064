import { labels } from '@countersign/catalogue';
import { Button, ButtonGroup, Checkboxes, Heading, Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/relying';
import { graphql } from '../../../generated/gql.js';
import { ActNotice, fieldError } from '../../../parts/acting/ActNotice.js';
import { BroughtBack } from '../../../parts/acting/BroughtBack.js';
import { AroundProvider } from '../../../parts/content/words/around.js';
import { ContentView } from '../../../parts/content/view/ContentView.js';
import { DetailsOnOpen } from '../../../parts/folding/DetailsOnOpen.js';
import { texts } from '../../../parts/drafts/draft-shape.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { useDraft } from '../../../parts/drafts/useDraft.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { useGo } from '../../../browser/useGo.js';
import type { AssessmentDocument, DocumentItem } from '../reading/assessment-document.js';
import { itemAround } from '../document/item-around.js';
import { readableItem } from '../document/readable-item.js';
import { sectionTitle } from '../reading/section-title.js';

const RELY = graphql(`
  mutation RelyOnItems($input: RelyOnItemsInput!) {
    relyOnItems(input: $input) {
      __typename
      ... on AssessmentMoved {
        assessment {
          id
          ...AssessmentDocument
        }
      }
      ...RefusalNotice
    }
  }
`);

interface RelyOnFormProps {
  readonly assessment: AssessmentDocument;
  readonly sectionId: string;
  readonly items: readonly DocumentItem[];
}

const nothingChosen: readonly string[] = [];

const relied = (count: number) => (count === 1 ? words.youRelyOnOneItem : words.youRelyOnItems({ count }));

/** The national texts to read, and which of them are true of this force as they stand. */
export const RelyOnForm = ({ assessment, sectionId, items }: RelyOnFormProps) => {
  const go = useGo();
  const section = paths.assessmentSection(assessment.id, sectionId);
  const draft = useDraft(`rely.${assessment.id}.${sectionId}`, { chosen: nothingChosen }, { chosen: texts });
  const itemIds = items.map(({ id }) => id).filter((id) => draft.value.chosen.includes(id));
  const rely = useAct(
    RELY,
    (data) => data.relyOnItems,
    () => {
      draft.discard();
      go(section, relied(itemIds.length));
    },
  );
  const hrefOf = (itemId: string) => paths.assessmentItem(assessment.id, itemId);
  return (
    <Page
      title={words.relyOnSeveralItems}
      caption={sectionTitle(sectionId)}
      back={{ href: section, text: words.backToTheSection }}
    >
      <ActNotice act={rely} />
      <BroughtBack draft={draft} />
      <p className="govuk-body">{words.youCanRelyOnThese}</p>
      <Heading level={2}>{words.theNationalTexts}</Heading>
      <AroundProvider
        matrixId={assessment.matrixId}
        items={assessment.items.map((item) => itemAround(readableItem(item)))}
        hrefOf={hrefOf}
      >
        {items.map((item) => (
          <DetailsOnOpen key={item.id} summary={item.title}>
            {() => <ContentView content={item.national} />}
          </DetailsOnOpen>
        ))}
      </AroundProvider>
      <form noValidate onSubmit={rely.submit(() => ({ input: { assessmentId: assessment.id, itemIds } }))}>
        <Checkboxes
          small
          name="items"
          idPrefix="items"
          legend={words.whichOfTheseAreTrue}
          legendSize="m"
          error={fieldError(rely, 'items')}
          items={items.map(({ id, title, placement }) => ({
            value: id,
            text: title,
            hint: placement === 'locked' ? labels.placement[placement] : undefined,
          }))}
          values={itemIds}
          onChange={(chosen) => draft.change({ chosen })}
        />
        <ButtonGroup>
          <Button>
            {itemIds.length === 0 ? words.relyOnThem : words.relyOnOf({ itemIds: itemIds.length, items: items.length })}
          </Button>
          <Link href={section}>{words.cancel}</Link>
        </ButtonGroup>
      </form>
    </Page>
  );
};
