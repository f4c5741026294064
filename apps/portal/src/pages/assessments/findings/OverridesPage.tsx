import { Heading, InsetText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/findings';
import { graphql, readFragment } from '../../../generated/index.js';
import { FindingList } from '../../../parts/findings/FindingList.js';
import { usePageQuery } from '../../../parts/reading/usePageQuery.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { NotFoundPage } from '../../../instead/NotFoundPage.js';
import { FINDING_TO_JUDGE } from '../../../parts/findings/finding-to-judge.js';
import { OverrideSteps } from './OverrideSteps.js';

const OVERRIDES = graphql(`
  query AssessmentOverrides($id: ID!) {
    assessment(id: $id) {
      id
      title
      findings {
        ...FindingToJudge
      }
    }
  }
`);

/** Findings that somebody said do not hold here: those that wait for a second person, then those agreed. */
export const OverridesPage = ({ assessmentId }: { assessmentId: string }) => {
  const { data, instead } = usePageQuery(OVERRIDES, { id: assessmentId });
  if (!data) return instead;
  const { assessment } = data;
  if (assessment === null) return <NotFoundPage />;
  const made = readFragment(FINDING_TO_JUDGE, assessment.findings).filter(({ override }) => override !== null);
  const groups = [
    { title: words.waitingForAgreement, some: made.filter(({ override }) => !override?.confirmedBy) },
    { title: words.agreed, some: made.filter(({ override }) => override?.confirmedBy) },
  ];
  return (
    <Page
      title={words.overridesWaitingForAgreement}
      caption={assessment.title}
      back={{ href: paths.assessmentFindings(assessmentId), text: words.backToTheRuleCheck }}
    >
      {made.length === 0 && <InsetText>{words.nobodyHasDisputedAFinding}</InsetText>}
      {groups.map(
        ({ title, some }) =>
          some.length > 0 && (
            <section key={title} aria-label={title}>
              <Heading level={2}>
                {title} ({some.length})
              </Heading>
              <FindingList
                findings={some}
                href={(itemId) => paths.assessmentItem(assessmentId, itemId)}
                beside={({ override }) => override && <OverrideSteps assessmentId={assessmentId} override={override} />}
              />
            </section>
          ),
      )}
    </Page>
  );
};
