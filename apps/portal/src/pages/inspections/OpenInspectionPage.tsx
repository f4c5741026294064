import { graphql } from '../../generated/gql.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { NotFoundPage } from '../../instead/NotFoundPage.js';
import { OpenInspectionForm } from './OpenInspectionForm.js';

const FORCES = graphql(`
  query ForcesToInspect {
    organisations(kind: "force") {
      id
      name
    }
  }
`);

export const OpenInspectionPage = ({ forceId }: { forceId: string }) => {
  const { data, instead } = usePageQuery(FORCES, {});
  if (!data) return instead;
  const force = data.organisations.find(({ id }) => id === forceId);
  return force === undefined ? <NotFoundPage /> : <OpenInspectionForm force={force} />;
};
