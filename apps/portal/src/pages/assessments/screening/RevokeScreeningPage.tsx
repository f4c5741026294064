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
    () => go(here, 'The decision is revoked. An assessment is needed again.'),
  );
  if (!assessment) return instead;
  if (assessment.screening.decision === null)
    return (
      <NotNowPage
        title="Revoke the decision that none is needed"
        caption={assessment.title}
        back={{ href: here, text: 'Back to the screening' }}
        because="No decision that none is needed stands now, so there is nothing to revoke."
      />
    );
  return (
    <Page
      title="Revoke the decision that none is needed"
      caption={assessment.title}
      back={{ href: here, text: 'Back to the screening' }}
    >
      <ActNotice act={revoke} />
      <p className="govuk-body">The decision stays on record, with the day on which it was revoked and your reason.</p>
      <ReasonForm
        name={`revoke-screening.${assessmentId}`}
        label="Why you revoke it"
        button="Revoke the decision"
        variant="warning"
        cancel={{ href: here, text: 'Let it stand' }}
        act={revoke}
        onSend={(reason) => void revoke.send({ input: { assessmentId, reason } })}
      />
    </Page>
  );
};
