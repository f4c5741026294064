import { InsetText, SummaryCard } from '@countersign/ui';
import { graphql } from '../../generated/gql.js';
import { BringBackForm } from '../../parts/acting/BringBackForm.js';
import { inWords } from '../../parts/words/in-words.js';
import { useAct } from '../../parts/acting/useAct.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { useMay } from '../../layout/MeProvider.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { useGo } from '../../browser/useGo.js';
import { NotFoundPage } from '../../instead/NotFoundPage.js';
import { ItemToRead } from './draft/ItemToRead.js';

const EARLIER = graphql(`
  query EarlierTexts($templateId: ID!, $itemId: ID!) {
    template(id: $templateId) {
      id
      title
      items {
        id
        title
      }
      retiredItems {
        id
        title
      }
    }
    templateItemHistory(templateId: $templateId, itemId: $itemId) {
      itemId
      version
      retired
      earlier {
        version
        editedAt
        editedBy {
          id
          name
        }
        ...ItemToRead_item
      }
    }
  }
`);

const BRING_BACK = graphql(`
  mutation BringBackTemplateItem($input: BringBackTemplateItemInput!) {
    bringBackTemplateItem(input: $input) {
      __typename
      ... on TemplateSaved {
        template {
          id
        }
      }
      ...RefusalNotice
    }
  }
`);

interface BringBackTextProps {
  readonly templateId: string;
  readonly itemId: string;
  readonly version: number;
  readonly expectedVersion: number;
  readonly of: string;
}

const BringBackText = ({ of, ...input }: BringBackTextProps) => {
  const go = useGo();
  const bring = useAct(
    BRING_BACK,
    (data) => data.bringBackTemplateItem,
    () => go(paths.templateItem(input.templateId, input.itemId), `Brought back: ${of}`),
  );
  return <BringBackForm act={bring} onSubmit={bring.submit(() => ({ input }))} of={of} />;
};

/** Everything that an item of a draft said before it was edited or retired, each of which can be brought back. */
export const EarlierTextsPage = ({ templateId, itemId }: { templateId: string; itemId: string }) => {
  const mayEdit = useMay('edit-template');
  const { data, instead } = usePageQuery(EARLIER, { templateId, itemId });
  if (!data) return instead;
  const { template, templateItemHistory: history } = data;
  if (template === null || history === null) return <NotFoundPage />;
  const { version: expectedVersion, retired, earlier } = history;
  const title = [...template.items, ...template.retiredItems].find(({ id }) => id === itemId)?.title ?? itemId;
  const back = retired
    ? { href: paths.template(templateId), text: 'Back to the template' }
    : { href: paths.templateItem(templateId, itemId), text: 'Back to the item' };
  return (
    <Page title={`Earlier texts: ${title}`} caption={template.title} back={back}>
      {retired && <InsetText>This item is retired: the next release leaves it out.</InsetText>}
      {earlier.length === 0 && <InsetText>Nothing that was saved here has been replaced.</InsetText>}
      {earlier.length > 0 && (
        <p className="govuk-body">
          The latest comes first. If you bring one back, it is saved over the words that stand now, and you can bring
          those back in turn.
        </p>
      )}
      {earlier.map((one) => {
        const by = one.editedBy?.name ?? 'Countersign';
        const at = one.editedAt === null ? '' : `, ${inWords(one.editedAt)}`;
        return (
          <SummaryCard key={one.version} title={`Version ${one.version}, saved by ${by}${at}`}>
            <ItemToRead item={one} items={template.items} />
            {mayEdit && (
              <BringBackText
                {...{ templateId, itemId, expectedVersion }}
                version={one.version}
                of={`version ${one.version} of ${title}`}
              />
            )}
          </SummaryCard>
        );
      })}
    </Page>
  );
};
