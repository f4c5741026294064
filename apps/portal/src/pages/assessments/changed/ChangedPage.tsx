import { dayOf } from '@countersign/domain/kernel';
import { InsetText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/changed';
import { graphql } from '../../../generated/index.js';
import { DetailsOnOpen } from '../../../parts/folding/DetailsOnOpen.js';
import { HashOf } from '../../../parts/words/HashOf.js';
import { usePageQuery } from '../../../parts/reading/usePageQuery.js';
import { When } from '../../../parts/words/When.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { NotFoundPage } from '../../../instead/NotFoundPage.js';
import { ChangesOfTexts } from './ChangesOfTexts.js';

const CHANGED = graphql(`
  query ChangedPage($id: ID!) {
    assessment(id: $id) {
      id
      title
      matrixId
      round {
        submissionId
        hash
        document
        submittedAt
        submittedBy {
          id
          name
        }
      }
    }
    assessmentBrief(id: $id) {
      brief {
        changed {
          signedBy {
            id
            name
          }
          signedAt
          isRevoked
          hash
          document
        }
      }
    }
  }
`);

/** The text that was signed last and the one that was handed in since, held against each other, for all who read them. */
export const ChangedPage = ({ assessmentId }: { assessmentId: string }) => {
  const { data, instead } = usePageQuery(CHANGED, { id: assessmentId });
  if (!data) return instead;
  if (!data.assessment) return <NotFoundPage />;
  const { title, matrixId, round } = data.assessment;
  const brief = data.assessmentBrief?.brief ?? null;
  const signed = brief?.changed ?? null;
  return (
    <Page
      title={signed ? words.changesSinceTheTextSigned({ signedAt: dayOf(signed.signedAt) }) : words.changes}
      caption={title}
      back={{ href: paths.assessmentInBrief(assessmentId), text: words.backToTheBrief }}
    >
      {round === null && <InsetText>{words.theAssessmentHasNotBeen}</InsetText>}
      {round !== null && brief === null && <InsetText>{words.theHandedInText}</InsetText>}
      {round !== null && brief !== null && signed === null && <InsetText>{words.thisIsTheFirstVersion}</InsetText>}
      {round !== null && signed !== null && (
        <>
          <p className="govuk-body">
            {words.comparingTheTextThatSigned({
              signedBy: signed.signedBy.name,
              when: <When at={signed.signedAt} />,
              isRevoked: signed.isRevoked,
              submittedBy: round.submittedBy.name,
              when2: <When at={round.submittedAt} />,
            })}
          </p>
          <DetailsOnOpen summary={words.hashesOfTheTwoTexts}>
            {() => (
              <>
                <p className="govuk-body">{words.signedText}</p>
                <HashOf text={signed.document} hash={signed.hash} />
                <p className="govuk-body">{words.handedInText}</p>
                <HashOf text={round.document} hash={round.hash} />
              </>
            )}
          </DetailsOnOpen>
          <ChangesOfTexts before={signed.document} after={round.document} matrixId={matrixId} />
        </>
      )}
    </Page>
  );
};
