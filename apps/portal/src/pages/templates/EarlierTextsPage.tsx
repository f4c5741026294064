import { InsetText, SummaryCard } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/templates';
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
    () => go(paths.templateItem(input.templateId, input.itemId), words.restoredOf({ of })),
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
    ? { href: paths.template(templateId), text: words.backToTheTemplate }
    : { href: paths.templateItem(templateId, itemId), text: words.backToTheItem };
  return (
    <Page title={words.earlierTextsTitle({ title })} caption={template.title} back={back}>
      {retired && <InsetText>{words.thisItemIsRetired}</InsetText>}
      {earlier.length === 0 && <InsetText>{words.thereAreNoEarlierVersions}</InsetText>}
      {earlier.length > 0 && <p className="govuk-body">{words.theLatestIsFirstIf}</p>}
      {earlier.map((one) => {
        const by = one.editedBy?.name ?? words.countersign;
        const at = one.editedAt === null ? '' : `, ${inWords(one.editedAt)}`;
        return (
          <SummaryCard key={one.version} title={words.versionSavedByByAt({ version: one.version, by, at })}>
            <ItemToRead item={one} items={template.items} />
            {mayEdit && (
              <BringBackText
                {...{ templateId, itemId, expectedVersion }}
                version={one.version}
                of={words.versionOfTitle({ version: one.version, title })}
              />
            )}
          </SummaryCard>
        );
      })}
    </Page>
  );
};
