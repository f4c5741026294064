import { Button } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/item/level';
import { graphql } from '../../../../generated/gql.js';
import { ActNotice } from '../../../../parts/acting/ActNotice.js';
import { useAct } from '../../../../parts/acting/useAct.js';
import { paths } from '../../../../browser/paths.js';
import { useGo } from '../../../../browser/useGo.js';

const CONFIRM = graphql(`
  mutation ConfirmDeparture($input: ConfirmDepartureInput!) {
    confirmDeparture(input: $input) {
      __typename
      ...RefusalNotice
    }
  }
`);

interface ConfirmDepartureProps {
  readonly assessmentId: string;
  readonly itemId: string;
  readonly version: number;
}

/** The second person's confirmation of a level that was set by hand. */
export const ConfirmDeparture = ({ assessmentId, itemId, version }: ConfirmDepartureProps) => {
  const go = useGo();
  const confirm = useAct(
    CONFIRM,
    (data) => data.confirmDeparture,
    () => go(paths.assessment(assessmentId), words.youConfirmedTheLevelSet),
  );
  return (
    <form onSubmit={confirm.submit(() => ({ input: { assessmentId, itemId, expectedVersion: version } }))}>
      <ActNotice act={confirm} />
      <p className="govuk-body">{words.ifYouConfirm}</p>
      <Button>{words.confirmThisLevel}</Button>
    </form>
  );
};
