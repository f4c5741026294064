import * as words from '@countersign/words/portal/pages/assessments/item/earlier';
import { graphql } from '../../../../generated/gql.js';
import { BringBackForm } from '../../../../parts/acting/BringBackForm.js';
import { useAct } from '../../../../parts/acting/useAct.js';
import { paths } from '../../../../browser/paths.js';
import { useGo } from '../../../../browser/useGo.js';

const BRING_BACK = graphql(`
  mutation BringBack($input: BringBackInput!) {
    bringBack(input: $input) {
      __typename
      ... on AnswerSaved {
        item {
          id
        }
      }
      ...RefusalNotice
    }
  }
`);

interface BringBackProps {
  readonly assessmentId: string;
  readonly itemId: string;
  /** The earlier version that is to stand again, and the version that it goes over. */
  readonly version: number;
  readonly over: number;
  /** What tells this button from its neighbours. */
  readonly of: string;
}

/** Lets an earlier answer, or a row that was removed, stand again. */
export const BringBack = ({ assessmentId, itemId, version, over, of }: BringBackProps) => {
  const go = useGo();
  const bring = useAct(
    BRING_BACK,
    (data) => data.bringBack,
    () => go(paths.assessmentItem(assessmentId, itemId), words.restoredOf({ of })),
  );
  const input = { assessmentId, itemId, version, expectedVersion: over };
  return <BringBackForm act={bring} onSubmit={bring.submit(() => ({ input }))} of={of} />;
};
