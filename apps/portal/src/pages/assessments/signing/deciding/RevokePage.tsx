import { WarningText } from '@countersign/ui';
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
    () => go(here, 'The signature is revoked. Every stage that stood on it is held.'),
  );
  return (
    <Page title="Revoke the signature" back={{ href: here, text: 'Back to the assessment' }}>
      <ActNotice act={revoke} />
      <WarningText>Every stage that is open on this signature is held at once.</WarningText>
      <p className="govuk-body">The signature stays on record, with the day on which it was revoked and your reason.</p>
      <ReasonForm
        name={`revoke.${assessmentId}`}
        label="Why you revoke it"
        button="Revoke the signature"
        variant="warning"
        cancel={{ href: here, text: 'Let it stand' }}
        act={revoke}
        onSend={(reason) => void revoke.send({ input: { assessmentId, reason } })}
      />
    </Page>
  );
};
