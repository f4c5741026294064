import { graphql } from '../../../generated/gql.js';
import { ActNotice } from '../../../parts/ActNotice.js';
import { ReasonForm } from '../../../parts/ReasonForm.js';
import { useAct } from '../../../parts/useAct.js';
import { Page } from '../../../shell/Page.js';
import { paths } from '../../../shell/paths.js';
import { useGo } from '../../../shell/useGo.js';

const TAKE_BACK = graphql(`
  mutation TakeBackAssessment($input: TakeBackAssessmentInput!) {
    takeBackAssessment(input: $input) {
      __typename
      ... on AssessmentMoved {
        assessment {
          id
          state
          openToWriting
        }
      }
      ...RefusalNotice
    }
  }
`);

export const TakeBackPage = ({ assessmentId }: { assessmentId: string }) => {
  const go = useGo();
  const here = paths.assessment(assessmentId);
  const takeBack = useAct(
    TAKE_BACK,
    (data) => data.takeBackAssessment,
    () => go(here, 'Taken back. It can be written again.'),
  );
  return (
    <Page title="Take the assessment back to writing" back={{ href: here, text: 'Back to the assessment' }}>
      <ActNotice act={takeBack} />
      <p className="govuk-body">
        What was handed in and what was said of it stays on record. Advice and approval have to be given again on the
        next text that is handed in.
      </p>
      <ReasonForm
        name={`take-back.${assessmentId}`}
        label="Why you take it back"
        button="Take it back"
        cancel={{ href: here, text: 'Leave it handed in' }}
        act={takeBack}
        onSend={(reason) => void takeBack.send({ input: { assessmentId, reason } })}
      />
    </Page>
  );
};
