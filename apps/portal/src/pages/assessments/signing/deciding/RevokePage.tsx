import { WarningText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/signing/deciding';
import { graphql } from '../../../../generated/gql.js';
import { ActNotice } from '../../../../parts/acting/ActNotice.js';
import { ReasonForm } from '../../../../parts/acting/ReasonForm.js';
import { useAct } from '../../../../parts/acting/useAct.js';
import { Page } from '../../../../parts/page/Page.js';
import { paths } from '../../../../browser/paths.js';
import { useGo } from '../../../../browser/useGo.js';
import { NotNowPage } from '../../../../instead/NotNowPage.js';
import { useAssessmentRound } from '../round/useAssessmentRound.js';

const REVOKE = graphql(`
  mutation RevokeSignature($input: RevokeSignatureInput!) {
    revokeSignature(input: $input) {
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

/** Takes away the signature that stands, with a reason; it can be one on an earlier text than the one that is written. */
export const RevokePage = ({ assessmentId }: { assessmentId: string }) => {
  const go = useGo();
  const { assessment, instead } = useAssessmentRound(assessmentId);
  const here = paths.assessment(assessmentId);
  const revoke = useAct(
    REVOKE,
    (data) => data.revokeSignature,
    () => go(here, words.signatureRevokedEveryStage),
  );
  if (!assessment) return instead;
  const page = {
    title: words.revokeTheSignature,
    caption: assessment.title,
    back: { href: here, text: words.backToTheAssessment },
  };
  if (assessment.standing === null) return <NotNowPage {...page} because={words.noSignatureStands} />;
  return (
    <Page {...page}>
      <ActNotice act={revoke} />
      <WarningText>{words.everyStageThatRelies}</WarningText>
      <p className="govuk-body">{words.theSignatureStaysOnRecord}</p>
      <ReasonForm
        name={`revoke.${assessmentId}`}
        label={words.whyAreYouRevokingIt}
        button={words.revokeTheSignature}
        variant="warning"
        cancel={{ href: here, text: words.cancel }}
        act={revoke}
        onSend={(reason) => void revoke.send({ input: { assessmentId, reason } })}
      />
    </Page>
  );
};
