import * as words from '@countersign/words/portal/pages/assessments/signing/handing-in';
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
    () => go(here, words.takenBackItCan),
  );
  return (
    <Page title={words.takeTheAssessmentBack} back={{ href: here, text: words.backToTheAssessment }}>
      <ActNotice act={takeBack} />
      <p className="govuk-body">{words.whatWasHanded}</p>
      <ReasonForm
        name={`take-back.${assessmentId}`}
        label={words.whyYouTakeItBack}
        button={words.takeItBack}
        cancel={{ href: here, text: words.leaveItHandedIn }}
        act={takeBack}
        onSend={(reason) => void takeBack.send({ input: { assessmentId, reason } })}
      />
    </Page>
  );
};
