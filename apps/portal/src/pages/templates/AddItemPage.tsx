import { graphql } from '../../generated/gql.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { NotFoundPage } from '../../instead/NotFoundPage.js';
import { AddItemForm } from './editing/AddItemForm.js';

const TEMPLATE = graphql(`
  query TemplateToAddTo($id: ID!) {
    template(id: $id) {
      id
      ...AddItemForm_template
    }
  }
`);

export const AddItemPage = ({ templateId }: { templateId: string }) => {
  const { data, instead } = usePageQuery(TEMPLATE, { id: templateId });
  if (!data) return instead;
  return data.template === null ? <NotFoundPage /> : <AddItemForm template={data.template} />;
};
