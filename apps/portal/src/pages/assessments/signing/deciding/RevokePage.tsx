import { WarningText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/signing/deciding';
import { graphql } from '../../../../generated/gql.js';
import { ActNotice } from '../../../../parts/acting/ActNotice.js';
import { ReasonForm } from '../../../../parts/acting/ReasonForm.js';
import { useAct } from '../../../../parts/acting/useAct.js';
import { Page } from '../../../../parts/page/Page.js';
import { paths } from '../../../../browser/paths.js';
import { useGo } from '../../../../browser/useGo.js';

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

export const RevokePage = ({ assessmentId }: { assessmentId: string }) => {
  const go = useGo();
  const here = paths.assessment(assessmentId);
  const revoke = useAct(
    REVOKE,
    (data) => data.revokeSignature,
    () => go(here, words.theSignatureIsRevoked),
  );
  return (
    <Page title={words.revokeTheSignature} back={{ href: here, text: words.backToTheAssessment }}>
      <ActNotice act={revoke} />
      <WarningText>{words.everyStageThatIsOpen}</WarningText>
      <p className="govuk-body">{words.theSignatureStaysOnRecord}</p>
      <ReasonForm
        name={`revoke.${assessmentId}`}
        label={words.whyYouRevokeIt}
        button={words.revokeTheSignature}
        variant="warning"
        cancel={{ href: here, text: words.letItStand }}
        act={revoke}
        onSend={(reason) => void revoke.send({ input: { assessmentId, reason } })}
      />
    </Page>
  );
};
