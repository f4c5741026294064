import { graphql, readFragment } from '../../../generated/index.js';
import { ActNotice } from '../../../parts/acting/ActNotice.js';
import { FindingList } from '../../../parts/findings/FindingList.js';
import { ReasonForm } from '../../../parts/acting/ReasonForm.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { usePageQuery } from '../../../parts/reading/usePageQuery.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { useGo } from '../../../browser/useGo.js';
import { NotFoundPage } from '../../../instead/NotFoundPage.js';
import { FINDING_TO_JUDGE, findingKey } from '../../../parts/findings/finding-to-judge.js';

const FINDINGS = graphql(`
  query FindingToOverride($id: ID!) {
    assessment(id: $id) {
      id
      title
      findings {
        ...FindingToJudge
      }
    }
  }
`);

const OVERRIDE = graphql(`
  mutation OverrideFinding($input: OverrideFindingInput!) {
    overrideFinding(input: $input) {
      __typename
      ... on AssessmentMoved {
        assessment {
          id
          hash
        }
      }
      ...RefusalNotice
    }
  }
`);

/** Says of one finding that it does not hold here, with a reason. It counts once a second person agrees. */
export const OverridePage = ({ assessmentId, findingId }: { assessmentId: string; findingId: string }) => {
  const go = useGo();
  const list = paths.assessmentFindings(assessmentId);
  const { data, instead } = usePageQuery(FINDINGS, { id: assessmentId });
  const override = useAct(
    OVERRIDE,
    (answer) => answer.overrideFinding,
    () =>
      go(list, 'Your reason is recorded. The information asset owner or a data protection officer is asked to agree.'),
  );
  if (!data) return instead;
  const findings = readFragment(FINDING_TO_JUDGE, data.assessment?.findings ?? []);
  const finding = findings.find((one) => findingKey(one) === findingId);
  if (!data.assessment || !finding?.overridable || finding.override !== null) return <NotFoundPage />;
  const { rule, problem, itemId, field } = finding;
  return (
    <Page
      title="This does not hold here"
      caption={data.assessment.title}
      back={{ href: list, text: 'Back to what the rules say' }}
    >
      <ActNotice act={override} />
      <FindingList findings={[finding]} href={(id) => paths.assessmentItem(assessmentId, id)} />
      <p className="govuk-body">
        Your reason stands beside the finding, for everybody who reads the assessment. The finding counts until the data
        protection officer has agreed, and again as soon as the item is changed.
      </p>
      <ReasonForm
        name={`override.${assessmentId}.${findingId}`}
        label="Why it does not hold here"
        button="Ask for agreement"
        cancel={{ href: list, text: 'Let the finding stand' }}
        act={override}
        onSend={(reason) => void override.send({ input: { assessmentId, rule, problem, itemId, field, reason } })}
      />
    </Page>
  );
};
