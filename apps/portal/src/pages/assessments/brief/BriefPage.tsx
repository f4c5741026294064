import { Button, InsetText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/brief';
import { graphql } from '../../../generated/index.js';
import { usePageQuery } from '../../../parts/reading/usePageQuery.js';
import { When } from '../../../parts/words/When.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { NotFoundPage } from '../../../instead/NotFoundPage.js';
import { BriefOfRound } from './BriefOfRound.js';

const BRIEF = graphql(`
  query BriefPage($id: ID!) {
    assessmentBrief(id: $id) {
      title
      brief {
        submittedAt
        submittedBy {
          id
          name
        }
        ...BriefOfRound_brief
      }
    }
  }
`);

/** What was handed in on one page, for everybody who reads the assessment, and to print. */
export const BriefPage = ({ assessmentId }: { assessmentId: string }) => {
  const { data, instead } = usePageQuery(BRIEF, { id: assessmentId });
  if (!data) return instead;
  if (!data.assessmentBrief) return <NotFoundPage />;
  const { title, brief } = data.assessmentBrief;
  return (
    <Page
      title={words.inBrief}
      caption={title}
      back={{ href: paths.assessment(assessmentId), text: words.backToTheAssessment }}
    >
      {brief === null ? (
        <InsetText>{words.theAssessmentHasNotBeen}</InsetText>
      ) : (
        <>
          <p className="govuk-body">
            {words.basedOnTheVersion({
              submittedBy: brief.submittedBy.name,
              when: <When at={brief.submittedAt} />,
            })}
          </p>
          <BriefOfRound assessmentId={assessmentId} brief={brief} />
          <Button type="button" variant="secondary" onClick={() => window.print()}>
            {words.printThisPage}
          </Button>
        </>
      )}
    </Page>
  );
};
