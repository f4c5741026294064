import { InsetText, Link, VisuallyHidden } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/findings';
import { graphql, readFragment } from '../../../generated/index.js';
import { FindingsBySeverity } from '../../../parts/findings/FindingsBySeverity.js';
import { placeOfAll } from '../../../parts/findings/place-of-all.js';
import { usePageQuery } from '../../../parts/reading/usePageQuery.js';
import { useMay } from '../../../layout/MeProvider.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { NotFoundPage } from '../../../instead/NotFoundPage.js';
import { FINDING_TO_JUDGE, findingKey, type FindingToJudge } from '../../../parts/findings/finding-to-judge.js';

const FINDINGS = graphql(`
  query AssessmentFindings($id: ID!) {
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

/** What the rules say of an assessment, by how it stands; where a rule allows it, the way to say that it does not hold. */
export const FindingsPage = ({ assessmentId }: { assessmentId: string }) => {
  const mayOverride = useMay('override-finding');
  const { data, instead } = usePageQuery(FINDINGS, { id: assessmentId });
  if (!data) return instead;
  const { assessment } = data;
  if (assessment === null) return <NotFoundPage />;
  const findings = readFragment(FINDING_TO_JUDGE, assessment.findings);
  const canOverride = (finding: FindingToJudge) =>
    mayOverride && assessment.openToWriting && finding.overridable && finding.override === null;
  const made = findings.filter(({ override }) => override !== null).length;
  return (
    <Page
      title={words.ruleCheck}
      caption={assessment.title}
      back={{ href: paths.assessment(assessmentId), text: words.backToTheAssessment }}
    >
      {findings.length === 0 && <InsetText>{words.noProblemsFound}</InsetText>}
      <ul className="govuk-list">
        <li>
          <Link href={paths.assessmentReport(assessmentId)}>{words.reportToPrintOrSend}</Link>
        </li>
        <li>
          <Link href={paths.assessmentOverrides(assessmentId)}>{words.overrides({ made })}</Link>
        </li>
      </ul>
      <FindingsBySeverity
        findings={findings}
        href={(itemId) => paths.assessmentItem(assessmentId, itemId, 'findings')}
        hrefOfAll={placeOfAll(assessmentId)}
        beside={(finding) =>
          canOverride(finding) && (
            <p className="govuk-body govuk-!-margin-top-1">
              <Link href={paths.overrideFinding(assessmentId, findingKey(finding))}>
                {words.disputeThisFinding}
                <VisuallyHidden>: {finding.message}</VisuallyHidden>
              </Link>
            </p>
          )
        }
      />
    </Page>
  );
};
