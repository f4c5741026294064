import { Button, ButtonGroup } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/findings';
import { graphql } from '../../../generated/gql.js';
import { ActNotice } from '../../../parts/acting/ActNotice.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { useReadAgain } from '../../../parts/reading/useReadAgain.js';
import { useMay, useMe } from '../../../layout/MeProvider.js';
import type { FindingToJudge } from '../../../parts/findings/finding-to-judge.js';

const CONFIRM = graphql(`
  mutation ConfirmOverride($input: ConfirmOverrideInput!) {
    confirmOverride(input: $input) {
      __typename
      ... on AssessmentMoved {
        assessment {
          id
          hash
        }
      }
      ...RefusalNotice
    }
  }
`);

const WITHDRAW = graphql(`
  mutation WithdrawOverride($input: WithdrawOverrideInput!) {
    withdrawOverride(input: $input) {
      __typename
      ... on AssessmentMoved {
        assessment {
          id
          hash
        }
      }
      ...RefusalNotice
    }
  }
`);

interface OverrideStepsProps {
  readonly assessmentId: string;
  readonly override: NonNullable<FindingToJudge['override']>;
}

/** What this person can do with an override: agree as the second person, or take it back. */
export const OverrideSteps = ({ assessmentId, override }: OverrideStepsProps) => {
  const me = useMe();
  const readAgain = useReadAgain();
  const mayConfirm = useMay('confirm-override') && !override.confirmedBy && override.by.id !== me.person.id;
  const mayWithdraw = useMay('withdraw-override');
  const confirm = useAct(CONFIRM, (data) => data.confirmOverride, readAgain);
  const withdraw = useAct(WITHDRAW, (data) => data.withdrawOverride, readAgain);
  const input = { assessmentId, overrideId: override.id };
  return (
    <>
      <ActNotice act={confirm} />
      <ActNotice act={withdraw} />
      {mayConfirm && <p className="govuk-body">{words.ifYouAgreeYouCannot}</p>}
      <ButtonGroup>
        {mayConfirm && (
          <Button type="button" disabled={confirm.busy} onClick={() => void confirm.send({ input })}>
            {words.agreeToTheOverride}
          </Button>
        )}
        {mayWithdraw && (
          <Button
            type="button"
            variant="secondary"
            disabled={withdraw.busy}
            onClick={() => void withdraw.send({ input })}
          >
            {mayConfirm ? words.refuseTheOverride : words.withdraw}
          </Button>
        )}
      </ButtonGroup>
    </>
  );
};
