import * as words from '@countersign/words/portal/pages/assessments/screening';
import { graphql } from '../../../generated/gql.js';
import { ActNotice } from '../../../parts/acting/ActNotice.js';
import { ReasonForm } from '../../../parts/acting/ReasonForm.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { useGo } from '../../../browser/useGo.js';
import { NotNowPage } from '../../../instead/NotNowPage.js';
import { useScreening } from './useScreening.js';

const REVOKE = graphql(`
  mutation RevokeScreening($input: RevokeScreeningInput!) {
    revokeScreening(input: $input) {
      __typename
      ... on AssessmentMoved {
        assessment {
          id
          ...ScreeningToShow
        }
      }
      ...RefusalNotice
    }
  }
`);

/** Takes back the decision that no assessment is needed. */
export const RevokeScreeningPage = ({ assessmentId }: { assessmentId: string }) => {
  const go = useGo();
  const here = paths.assessmentScreening(assessmentId);
  const { assessment, instead } = useScreening(assessmentId);
  const revoke = useAct(
    REVOKE,
    (data) => data.revokeScreening,
    () => go(here, words.decisionRevokedAnAssessment),
  );
  if (!assessment) return instead;
  if (assessment.screening.decision === null)
    return (
      <NotNowPage
        title={words.revokeTheDecisionThatNoAssessment}
        caption={assessment.title}
        back={{ href: here, text: words.backToTheScreening }}
        because={words.thereIsNoDecision}
      />
    );
  return (
    <Page
      title={words.revokeTheDecisionThatNoAssessment}
      caption={assessment.title}
      back={{ href: here, text: words.backToTheScreening }}
    >
      <ActNotice act={revoke} />
      <p className="govuk-body">{words.theDecisionStaysOnRecord}</p>
      <ReasonForm
        name={`revoke-screening.${assessmentId}`}
        label={words.whyAreYouRevokingIt}
        button={words.revokeTheDecision}
        variant="warning"
        cancel={{ href: here, text: words.cancel }}
        act={revoke}
        onSend={(reason) => void revoke.send({ input: { assessmentId, reason } })}
      />
    </Page>
  );
};
