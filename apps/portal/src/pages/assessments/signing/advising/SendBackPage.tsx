import * as words from '@countersign/words/portal/pages/assessments/signing/advising';
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

const title = words.sendTheAssessmentBack;

const Form = ({ assessment, round }: { readonly assessment: AssessmentRound; readonly round: RoundToRead }) => {
  const go = useGo();
  const sendBack = useAct(
    SEND_BACK,
    (data) => data.sendBackAssessment,
    () => go(paths.assessment(assessment.id), words.sentBackForChanges),
  );
  return (
    <SendBackForm
      assessment={assessment}
      round={round}
      title={title}
      act={sendBack}
      back={{ href: paths.adviseOnAssessment(assessment.id), text: words.backToYourAdvice }}
      label={words.whyAreYouSending}
      button={words.sendItBack}
      said={words.theHandedInTextStays}
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
