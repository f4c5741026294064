import { graphql } from '../../../../generated/gql.js';
import { ActNotice } from '../../../../parts/acting/ActNotice.js';
import { ReasonForm } from '../../../../parts/acting/ReasonForm.js';
import { useAct } from '../../../../parts/acting/useAct.js';
import { Page } from '../../../../parts/page/Page.js';
import { paths } from '../../../../browser/paths.js';
import { useGo } from '../../../../browser/useGo.js';

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
