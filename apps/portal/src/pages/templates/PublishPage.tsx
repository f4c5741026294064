import { graphql } from '../../generated/gql.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { NotFoundPage } from '../../instead/NotFoundPage.js';
import { PublishForm } from './publishing/PublishForm.js';

const TEMPLATE = graphql(`
  query TemplateToPublish($id: ID!) {
    template(id: $id) {
      id
      ...PublishForm_template
    }
  }
`);

export const PublishPage = ({ templateId }: { templateId: string }) => {
  const { data, instead, refetch } = usePageQuery(TEMPLATE, { id: templateId });
  if (!data) return instead;
  return data.template === null ? <NotFoundPage /> : <PublishForm template={data.template} onReadAgain={refetch} />;
};
