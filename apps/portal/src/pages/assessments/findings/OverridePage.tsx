import { accept, refuse, type Result } from '@countersign/domain/kernel';
import * as words from '@countersign/words/portal/pages/assessments/findings';
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
import { NotNowPage } from '../../../instead/NotNowPage.js';
import { isWithReaders } from '../reading/is-with-readers.js';
import { FINDING_TO_JUDGE, findingKey, type FindingToJudge } from '../../../parts/findings/finding-to-judge.js';

const FINDINGS = graphql(`
  query FindingToOverride($id: ID!) {
    assessment(id: $id) {
      id
      title
      openToWriting
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

/** The finding where it can be said that it does not hold here; otherwise why it cannot. */
const toOverride = (finding: FindingToJudge | undefined, openToWriting: boolean): Result<FindingToJudge, string> => {
  if (finding === undefined) return refuse(words.theRulesNoLongerReport);
  if (finding.override !== null) return refuse(words.somebodyHasAlreadyDisputed);
  if (!finding.overridable) return refuse(words.youCannotOverrideThisFinding);
  return openToWriting ? accept(finding) : refuse(isWithReaders);
};

/** Says of one finding that it does not hold here, with a reason. It counts once a second person agrees. */
export const OverridePage = ({ assessmentId, findingId }: { assessmentId: string; findingId: string }) => {
  const go = useGo();
  const list = paths.assessmentFindings(assessmentId);
  const { data, instead } = usePageQuery(FINDINGS, { id: assessmentId });
  const override = useAct(
    OVERRIDE,
    (answer) => answer.overrideFinding,
    () => go(list, words.reasonRecordedTheInformationAsset),
  );
  if (!data) return instead;
  const { assessment } = data;
  if (assessment === null) return <NotFoundPage />;
  const findings = readFragment(FINDING_TO_JUDGE, assessment.findings);
  const found = toOverride(
    findings.find((one) => findingKey(one) === findingId),
    assessment.openToWriting,
  );
  const page = {
    title: words.disputeThisFinding,
    caption: assessment.title,
    back: { href: list, text: words.backToTheRuleCheck },
  };
  if (!found.ok) return <NotNowPage {...page} because={found.refusal} />;
  const finding = found.value;
  const { rule, problem, itemId, field } = finding;
  return (
    <Page {...page}>
      <ActNotice act={override} />
      <FindingList findings={[finding]} href={(id) => paths.assessmentItem(assessmentId, id)} />
      <p className="govuk-body">{words.everybodyWhoReadsTheAssessment}</p>
      <ReasonForm
        name={`override.${assessmentId}.${findingId}`}
        label={words.whyThisFindingIsWrong}
        button={words.askForAgreement}
        cancel={{ href: list, text: words.keepTheFinding }}
        act={override}
        onSend={(reason) => void override.send({ input: { assessmentId, rule, problem, itemId, field, reason } })}
      />
    </Page>
  );
};
