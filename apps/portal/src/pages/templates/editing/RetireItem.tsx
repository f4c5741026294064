import { Button, Details } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/templates/editing';
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
    () => go(paths.template(templateId), words.retiredTitle({ title })),
  );
  return (
    <Details summary={words.retireThisItem}>
      <ActNotice act={retire} />
      <p className="govuk-body">{words.thisRemovesTheItem}</p>
      <form onSubmit={retire.submit(() => ({ input: { templateId, itemId, expectedVersion: version } }))}>
        <Button variant="warning">{words.retireItem}</Button>
      </form>
    </Details>
  );
};
