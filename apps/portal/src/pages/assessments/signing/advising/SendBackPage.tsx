import { graphql } from '../../../../generated/gql.js';
import { useAct } from '../../../../parts/acting/useAct.js';
import { paths } from '../../../../browser/paths.js';
import { useGo } from '../../../../browser/useGo.js';
import { SendBackForm } from '../round/SendBackForm.js';
import { NotAtThisStep } from '../round/NotAtThisStep.js';
import type { AssessmentRound, RoundToRead } from '../round/assessment-round.js';
import { roundWaitingFor } from '../round/round-waiting-for.js';
import { useAssessmentRound } from '../round/useAssessmentRound.js';

const SEND_BACK = graphql(`
  mutation SendBackAssessment($input: SendBackAssessmentInput!) {
    sendBackAssessment(input: $input) {
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

const title = 'Send the assessment back to writing';

const Form = ({ assessment, round }: { readonly assessment: AssessmentRound; readonly round: RoundToRead }) => {
  const go = useGo();
  const sendBack = useAct(
    SEND_BACK,
    (data) => data.sendBackAssessment,
    () => go(paths.assessment(assessment.id), 'Sent back to writing. The assessor sees your reasons.'),
  );
  return (
    <SendBackForm
      assessment={assessment}
      round={round}
      title={title}
      act={sendBack}
      back={{ href: paths.adviseOnAssessment(assessment.id), text: 'Back to your advice' }}
      label="Why you send it back"
      button="Send it back"
      said="What was handed in stays on record with your reasons. The decision waits until the text is written on and handed in again, and you advise on the next one anew."
    />
  );
};

/** The data protection officer sends what was handed in back to writing, with reasons. */
export const SendBackPage = ({ assessmentId }: { assessmentId: string }) => {
  const { assessment, instead } = useAssessmentRound(assessmentId);
  if (!assessment) return instead;
  const round = roundWaitingFor(assessment, 'send-back-assessment');
  if (round === null) return <NotAtThisStep assessment={assessment} title={title} />;
  return <Form assessment={assessment} round={round} />;
};
