import * as words from '@countersign/words/portal/pages/templates';
import { graphql } from '../../generated/gql.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { useMay } from '../../layout/MeProvider.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { NotFoundPage } from '../../instead/NotFoundPage.js';
import { EditItemForm } from './editing/EditItemForm.js';
import { ItemToRead } from './draft/ItemToRead.js';

const ITEM = graphql(`
  query TemplateItem($id: ID!) {
    template(id: $id) {
      id
      title
      ...EditItemForm_template
      items {
        id
        title
        ...EditItemForm_item
        ...ItemToRead_item
      }
    }
  }
`);

export const EditItemPage = ({ templateId, itemId }: { templateId: string; itemId: string }) => {
  const mayEdit = useMay('edit-template');
  const { data, instead } = usePageQuery(ITEM, { id: templateId });
  if (!data) return instead;
  const item = data.template?.items.find(({ id }) => id === itemId);
  if (item === undefined || data.template === null) return <NotFoundPage />;
  const { title, items } = data.template;
  if (mayEdit) return <EditItemForm template={data.template} item={item} />;
  return (
    <Page title={words.itemOfTheDraft} caption={title} back={{ href: paths.template(templateId) }}>
      <ItemToRead item={item} items={items} />
    </Page>
  );
};
