import * as words from '@countersign/words/portal/pages/assessments/signing/handing-in';
import { graphql } from '../../../../generated/gql.js';
import { ActNotice } from '../../../../parts/acting/ActNotice.js';
import { ReasonForm } from '../../../../parts/acting/ReasonForm.js';
import { useAct } from '../../../../parts/acting/useAct.js';
import { Page } from '../../../../parts/page/Page.js';
import { paths } from '../../../../browser/paths.js';
import { useGo } from '../../../../browser/useGo.js';
import { NotAtThisStep } from '../round/NotAtThisStep.js';
import { roundWaitingFor } from '../round/round-waiting-for.js';
import { useAssessmentRound } from '../round/useAssessmentRound.js';

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

/** What was handed in goes back to writing, with a reason, as long as nobody decided on it. */
export const TakeBackPage = ({ assessmentId }: { assessmentId: string }) => {
  const go = useGo();
  const { assessment, instead } = useAssessmentRound(assessmentId);
  const here = paths.assessment(assessmentId);
  const takeBack = useAct(
    TAKE_BACK,
    (data) => data.takeBackAssessment,
    () => go(here, words.takenBackYouCanEdit),
  );
  if (!assessment) return instead;
  const title = words.takeTheAssessmentBack;
  if (roundWaitingFor(assessment, 'take-back-assessment') === null)
    return <NotAtThisStep assessment={assessment} title={title} />;
  return (
    <Page title={title} caption={assessment.title} back={{ href: here, text: words.backToTheAssessment }}>
      <ActNotice act={takeBack} />
      <p className="govuk-body">{words.theHandedInText}</p>
      <ReasonForm
        name={`take-back.${assessmentId}`}
        label={words.whyAreYouTaking}
        button={words.takeItBack}
        cancel={{ href: here, text: words.cancel }}
        act={takeBack}
        onSend={(reason) => void takeBack.send({ input: { assessmentId, reason } })}
      />
    </Page>
  );
};
