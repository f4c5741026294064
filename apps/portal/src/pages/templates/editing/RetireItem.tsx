import { Button, Details } from '@countersign/ui';
import { graphql } from '../../../generated/gql.js';
import { ActNotice } from '../../../parts/acting/ActNotice.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { paths } from '../../../browser/paths.js';
import { useGo } from '../../../browser/useGo.js';

const RETIRE = graphql(`
  mutation RetireTemplateItem($input: RetireTemplateItemInput!) {
    retireTemplateItem(input: $input) {
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

interface RetireItemProps {
  readonly templateId: string;
  readonly itemId: string;
  readonly title: string;
  readonly version: number;
}

export const RetireItem = ({ templateId, itemId, title, version }: RetireItemProps) => {
  const go = useGo();
  const retire = useAct(
    RETIRE,
    (data) => data.retireTemplateItem,
    () => go(paths.template(templateId), `Retired: ${title}`),
  );
  return (
    <Details summary="Retire this item">
      <ActNotice act={retire} />
      <p className="govuk-body">
        It leaves the draft and the next release. Earlier releases keep it. It can be brought back from the retired
        items of the template.
      </p>
      <form onSubmit={retire.submit(() => ({ input: { templateId, itemId, expectedVersion: version } }))}>
        <Button variant="warning">Retire it</Button>
      </form>
    </Details>
  );
};
